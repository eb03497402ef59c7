using System.CommandLine;
using Youjie.Cases;
using Youjie.Cases.Start;
using Youjie.Cli.Store;
using Youjie.Conduct;

namespace Youjie.Cli.Commands.New;

/// <summary><c>youjie new &lt;folder&gt;</c>: begins a case.</summary>
internal static class NewCommand
{
    public static Command Build(Host host)
    {
        var folder = Verbs.Folder();
        var asker = Verbs.One("--i-am", "help.opt.i-am");
        var command = new Command("new", "help.new") { folder, asker };
        command.SetAction((parsed, cancel) => RunAsync(host, host.Folder(parsed, folder), parsed.GetValue(asker), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Host host, string folder, string? asker, CancellationToken cancel)
    {
        if (File.Exists(folder)) throw new CaseRefused("refused.case-is-file", folder);
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()) throw new CaseRefused("refused.folder-not-empty", folder);
        var state = StartCase.For(Read(asker), host.Now);
        await new FolderStore(folder).SaveAsync(state, cancel);
        if (host.Talk.Json) host.Json(state, CasesJson.Pretty.Case);
        host.Talk.Say("new.done", folder, state.People[0].Id);
        return ExitCode.Done;
    }

    private static IAm Read(string? asker) => asker switch
    {
        null or "debtor" => IAm.Debtor,
        "contact" => IAm.Contact,
        "adviser" => IAm.Adviser,
        _ => throw new UsageError("usage.i-am", asker),
    };
}
