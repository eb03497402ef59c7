using System.CommandLine;
using Youjie.Cases;
using Youjie.Cli.Store;

namespace Youjie.Cli.Commands.Schema;

/// <summary><c>youjie schema &lt;folder&gt;</c>: writes the published schemas anew.</summary>
internal static class SchemaCommand
{
    public static Command Build(Host host)
    {
        var folder = new Argument<string?>("folder") { Arity = ArgumentArity.ZeroOrOne, Description = "help.arg.schema-folder" };
        var command = new Command("schema", "help.schema") { folder };
        command.SetAction((p, cancel) => RunAsync(host, host.World.PathOf(p.GetValue(folder) ?? throw new UsageError("usage.folder")), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Host host, string folder, CancellationToken cancel)
    {
        if (File.Exists(folder)) throw new CaseRefused("refused.case-is-file", folder);
        Directory.CreateDirectory(folder);
        foreach (var (name, text) in Schemas.All())
        {
            await Whole.WriteAsync(Path.Combine(folder, name), text, cancel);
            host.Talk.Line(name);
        }

        return ExitCode.Done;
    }
}
