using Youjie.Cases;
using Youjie.Cases.AddRecords;
using Youjie.Cases.Assess;
using Youjie.Cli.Store;
using Youjie.Conduct;
using Youjie.Law.Cn;
using Youjie.Records;
using Youjie.Values;

namespace Youjie.Samples.Tests;

/// <summary>The sample, read and assessed once for all tests.</summary>
public sealed class FirstCase : IAsyncLifetime
{
    private Dictionary<(string File, string At), string> ids = [];

    /// <summary>The folder in the repository.</summary>
    public static string Folder { get; } = Path.Combine(FindRoot(), "samples", "first-case");

    /// <summary>The case file.</summary>
    public Youjie.Cases.Case State { get; private set; } = null!;

    /// <summary>What the originals hold.</summary>
    public IReadOnlyList<Communication> Communications { get; private set; } = [];

    /// <summary>The assessment as of the moment that the case fixes.</summary>
    public Assessment Assessment { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var store = new FolderStore(Folder);
        State = await store.LoadAsync(default);
        Communications = (await ReadOriginals.AllAsync(State, store, null, default)).Communications;
        Assessment = await new Assessor(LawbookCn.Load()).RunAsync(State, store, State.AsOf!.Value, reveal: false, null, default);
        var names = State.Imports.ToDictionary(i => i.Digest, i => i.Name);
        ids = Communications.ToDictionary(c => (names[c.Source!.File], Beijing.Write(c.At)), c => c.Id);
    }

    /// <summary>Id of a communication that the story names.</summary>
    public string Id(string name) => ids[Story.Place(name)];

    /// <summary>Ids of the communications named, in the story's order.</summary>
    public string[] Ids(IEnumerable<string> names) => [.. names.Select(Id)];

    /// <summary>Findings that speak against someone.</summary>
    public IEnumerable<Finding> Against => Assessment.Rules.SelectMany(r => r.Findings).Where(f => f.Verdict >= Verdict.Advisory);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Youjie.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests must lie inside the repository");
    }
}
