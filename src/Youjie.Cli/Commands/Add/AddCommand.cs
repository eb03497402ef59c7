using System.CommandLine;
using Youjie.Cases;
using Youjie.Cases.AddRecords;
using Youjie.Cases.Assess;
using Youjie.Cli.Store;
using Youjie.Cli.Terminal;
using Youjie.Records.Formats;

namespace Youjie.Cli.Commands.Add;

/// <summary><c>youjie add &lt;folder&gt; &lt;file…&gt; --phone-of &lt;person&gt;</c>: adds originals, all of them or none.</summary>
internal static class AddCommand
{
    public static Command Build(Host host)
    {
        var folder = Verbs.Folder();
        var files = new Argument<string[]>("file") { Arity = ArgumentArity.ZeroOrMore, Description = "help.arg.file" };
        var options = new AddOptions();
        var command = new Command("add", "help.add") { folder, files };
        foreach (var option in options.All) command.Add(option);
        command.SetAction((parsed, cancel) => RunAsync(host, host.Folder(parsed, folder), options.Read(host, parsed, parsed.GetValue(files) ?? []), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Host host, string folder, IReadOnlyList<NewOriginal> files, CancellationToken cancel)
    {
        using var held = CaseLock.Take(folder);
        var lengths = files.ToDictionary(f => f, f => Inputs.Check(host.World.PathOf(f.Path!), f.Path!));
        var deed = new AddToCase(new FolderStore(folder), host.World.Clock);
        var reports = await new Bars(host.World, host.Talk).RunAsync(host.Talk.Words.Raw("progress.adding"), lengths.Values.Sum() * 2,
            bar => deed.RunAsync(files, file => bar.Part(file), cancel));
        foreach (var report in reports) Tell(host, report);
        if (host.Talk.Json) host.Json([.. reports.Select(ImportView.Of)], CasesJson.Pretty.IReadOnlyListImportView);
        return ExitCode.Done;
    }

    private static void Tell(Host host, ImportReport report)
    {
        var talk = host.Talk;
        talk.Say("add.file", report.FileName, report.Digest.Short, report.Bytes);
        talk.Say("add.counts", report.Found, report.Imported, report.Duplicates, report.Drafts, report.Unreadable);
        talk.Say("add.calls", report.Calls.Attempts, report.Calls.Connected, report.Calls.ConnectionUnknown);
        if (report.CutAtByte is { } at) talk.Say("add.cut", at);
        foreach (var problem in report.Problems) talk.Say("add.problem", problem.Says, problem.Count);
    }
}
