using Spectre.Console;

namespace Youjie.Cli.Terminal;

/// <summary>A progress bar on the error stream while something long goes on and a person looks; otherwise nothing.</summary>
internal sealed class Bars(Surroundings world, Talk talk)
{
    // Below this a bar would only flicker.
    private const long WorthShowing = 4 << 20;

    /// <summary>Runs the work, with a bar if it is worth one.</summary>
    /// <param name="says">What goes on.</param>
    /// <param name="total">Bytes in all.</param>
    /// <param name="work">The work; it takes parts of the bar.</param>
    public async Task<T> RunAsync<T>(string says, long total, Func<Bar, Task<T>> work)
    {
        if (!world.ErrorIsTerminal || talk.Json || total < WorthShowing) return await work(new(null));
        var console = Screen.Over(world.Error, world, true);
        return await console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context => work(new(context.AddTask(says, maxValue: total))));
    }
}

/// <summary>A bar that several parts push forward.</summary>
internal sealed class Bar(ProgressTask? task)
{
    /// <summary>Progress of one part, counted from its own beginning; null when nobody looks.</summary>
    public IProgress<long>? Part(object part) => task is null ? null : parts.TryGetValue(part, out var known) ? known : parts[part] = new PartOfBar(task);

    private readonly Dictionary<object, PartOfBar> parts = [];

    private sealed class PartOfBar(ProgressTask task) : IProgress<long>
    {
        private long last;

        public void Report(long value)
        {
            task.Increment(value - last);
            last = value;
        }
    }
}
