using System.CommandLine;
using Youjie.Cli.Commands.Add;
using Youjie.Cli.Commands.Assess;
using Youjie.Cli.Commands.Judge;
using Youjie.Cli.Commands.Law;
using Youjie.Cli.Commands.New;
using Youjie.Cli.Commands.Schema;
using Youjie.Cli.Commands.State;

namespace Youjie.Cli.Commands;

/// <summary>All verbs. Descriptions are words by key (<c>help.…</c>), so that the help speaks both languages.</summary>
internal static class Verbs
{
    public static RootCommand Root(Host host)
    {
        var root = new RootCommand("help.root");
        root.Options.Clear();
        foreach (var option in Shared()) root.Add(option);
        root.Add(NewCommand.Build(host));
        root.Add(AddCommand.Build(host));
        root.Add(StateCommand.Build(host));
        root.Add(AssessCommand.Build(host));
        root.Add(LawCommand.Build(host));
        root.Add(JudgeCommand.Build(host));
        root.Add(SchemaCommand.Build(host));
        return root;
    }

    /// <summary>The case folder. It is checked by the command, so that what is missing is said in the reader's language.</summary>
    public static Argument<string?> Folder() => new("folder") { Arity = ArgumentArity.ZeroOrOne, Description = "help.arg.folder" };

    /// <summary>An option with one value.</summary>
    public static Option<string?> One(string name, string help) => new(name) { Description = help, AllowMultipleArgumentsPerToken = false };

    /// <summary>An option that can be given several times.</summary>
    public static Option<string[]> Many(string name, string help) => new(name) { Description = help, Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = true };

    /// <summary>A switch.</summary>
    public static Option<bool> Flag(string name, string help) => new(name) { Description = help, Arity = ArgumentArity.Zero };

    // Help, language and JSON are found before parsing; here they are only known to the parser and shown in the help.
    private static IEnumerable<Option> Shared() =>
    [
        new Option<bool>("--json") { Recursive = true, Arity = ArgumentArity.Zero, Description = "help.opt.json" },
        new Option<string?>("--lang") { Recursive = true, Description = "help.opt.lang" },
        new Option<bool>("--help", "-h", "-?") { Recursive = true, Arity = ArgumentArity.Zero, Description = "help.opt.help" },
        new Option<bool>("--version") { Arity = ArgumentArity.Zero, Description = "help.opt.version" },
    ];
}
