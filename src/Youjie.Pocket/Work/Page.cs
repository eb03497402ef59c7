using Youjie.Cases;
using Youjie.Cases.Assess;
using Youjie.Pocket.Words;
using Youjie.Values;

namespace Youjie.Pocket.Work;

/// <summary>What the page shows, and how it goes from screen to screen.</summary>
public sealed class Page(Desk desk, TimeProvider clock)
{
    private CancellationTokenSource? stop;

    /// <summary>Told when something to be shown has changed.</summary>
    public event Action? Changed;

    /// <summary>The words in use.</summary>
    public PocketWords Words { get; private set; } = PocketWords.In(Language.Zh);

    /// <summary>The screen shown.</summary>
    public Screen Screen { get; private set; }

    /// <summary>One calm sentence, when something could not be done.</summary>
    public LocalText? Refusal { get; private set; }

    /// <summary>Key of what is being done.</summary>
    public string Doing { get; private set; } = "";

    /// <summary>Bytes to read, and bytes read.</summary>
    public (long Done, long All) Bytes { get; private set; }

    /// <summary>What the files hold.</summary>
    public Taken? Taken { get; private set; }

    /// <summary>The answers so far.</summary>
    public Answers Answers { get; private set; } = new();

    /// <summary>The result.</summary>
    public Assessment? Assessment { get; private set; }

    /// <summary>Shows the page in the other language.</summary>
    public void Speak(Language language)
    {
        Words = PocketWords.In(language);
        Changed?.Invoke();
    }

    /// <summary>Goes to a screen.</summary>
    public void Go(Screen screen)
    {
        (Screen, Refusal) = (screen, null);
        Changed?.Invoke();
    }

    /// <summary>Stops what is being done.</summary>
    public void Stop() => stop?.Cancel();

    /// <summary>Takes files in, then asks or, with a case file, answers.</summary>
    public Task TakeAsync(IReadOnlyList<ChosenFile> files) => DoAsync("working.taking", files.Sum(f => 2 * f.Size), Screen.Welcome, async (progress, cancel) =>
    {
        (Taken, Answers) = (await desk.TakeAsync(files, progress, cancel), new());
        if (Taken.Answered) await JudgeAsync(false, cancel);
        else Go(Screen.Questions);
    });

    /// <summary>Puts the answers into the case and judges it.</summary>
    public Task AssessAsync(bool reveal) => DoAsync("working.assessing", 0, Taken!.Answered ? Screen.Welcome : Screen.Questions, async (_, cancel) =>
    {
        if (!Taken!.Answered) await desk.AnswerAsync(Answers, cancel);
        await JudgeAsync(reveal, cancel);
    });

    private async Task JudgeAsync(bool reveal, CancellationToken cancel)
    {
        await SayAsync("working.judging", desk.State!.Imports.Sum(i => i.Bytes), cancel);
        Assessment = await desk.AssessAsync(reveal, new Reading(this), cancel);
        Go(Screen.Result);
    }

    private async Task DoAsync(string doing, long bytes, Screen otherwise, Func<IProgress<long>, CancellationToken, Task> work)
    {
        using var source = stop = new();
        try
        {
            (Doing, Bytes) = (doing, (0, bytes));
            Go(Screen.Working);
            await SayAsync(doing, bytes, stop.Token);
            await work(new Reading(this), stop.Token);
        }
        catch (Exception e)
        {
            Go(otherwise);
            Refusal = WhyNot(e);
            Changed?.Invoke();
        }
        finally
        {
            stop = null;
        }
    }

    // The page is one thread: it can only be drawn while nothing else runs.
    private async Task SayAsync(string doing, long bytes, CancellationToken cancel)
    {
        (Doing, Bytes) = (doing, (0, bytes));
        Changed?.Invoke();
        await Task.Delay(TimeSpan.FromMilliseconds(20), clock, cancel);
    }

    private static LocalText WhyNot(Exception e) => e switch
    {
        CaseRefused refused => refused.Why,
        OperationCanceledException => Refused.Both("working.stopped"),
        _ => Refused.Both("refused.unexpected", e.GetType().Name),
    };

    private sealed class Reading(Page page) : IProgress<long>
    {
        public void Report(long value)
        {
            page.Bytes = (value, page.Bytes.All);
            page.Changed?.Invoke();
        }
    }
}
