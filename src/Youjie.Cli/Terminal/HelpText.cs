using System.CommandLine;
using Spectre.Console;

namespace Youjie.Cli.Terminal;

/// <summary>The help, in the reader's language: every verb, argument, option and exit code.</summary>
internal static class HelpText
{
    /// <summary>Writes the help of a command.</summary>
    public static int Write(Host host, Command command, RootCommand root)
    {
        foreach (var line in Lines(host, command, root)) host.Talk.Line(line);
        return ExitCode.Done;
    }

    /// <summary>A verb was named that needs another one after it.</summary>
    public static int Incomplete(Host host, Command command, RootCommand root)
    {
        foreach (var line in Lines(host, command, root)) host.World.Error.WriteLine(line);
        return ExitCode.Usage;
    }

    private static IEnumerable<string> Lines(Host host, Command command, RootCommand root)
    {
        var words = host.Talk.Words;
        IEnumerable<string> Part(string title, IEnumerable<(string Name, string Says)> rows) => Rows(words.Raw(title), [.. rows], host.World.Width);
        yield return words.Raw(command.Description!);
        yield return "";
        yield return words.Say("help.usage", Usage(command, root));
        foreach (var line in Part("help.verbs", Verbs(command, "").Select(v => (v.Name, words.Raw(v.Says))))) yield return line;
        foreach (var line in Part("help.arguments", Arguments(command).Select(a => ($"<{a.Name}>", words.Raw(a.Description!))))) yield return line;
        foreach (var line in Part("help.options", command.Options.Concat(command == root ? [] : root.Options.Where(o => o.Recursive)).Select(o => (o.Name, words.Raw(o.Description!))))) yield return line;
        if (command == root) foreach (var line in Part("help.exit-codes", ExitCode.All.Select(c => ($"{c}", words.Raw($"exit.{c}"))))) yield return line;
    }

    private static IEnumerable<(string Name, string Says)> Verbs(Command command, string before) =>
        command.Subcommands.SelectMany(c => c.Subcommands.Count == 0 ? [(before + c.Name, c.Description!)]
            : ((string, string)[])[(before + c.Name, c.Description!), .. Verbs(c, before + c.Name + " ")]);

    private static IEnumerable<Argument> Arguments(Command command) =>
        command.Parents.OfType<Command>().SelectMany(p => p.Arguments).Concat(command.Arguments);

    private static string Usage(Command command, RootCommand root)
    {
        var parts = new List<string>();
        for (Command? c = command; c is not null && c != root; c = c.Parents.OfType<Command>().FirstOrDefault())
            parts.InsertRange(0, [c.Name, .. c.Arguments.Select(a => $"<{a.Name}>")]);
        return string.Join(' ', (string[])["youjie", .. parts, .. command.Subcommands.Count > 0 ? ["…"] : Array.Empty<string>(), "[--…]"]);
    }

    private static IEnumerable<string> Rows(string title, IReadOnlyList<(string Name, string Says)> rows, int width)
    {
        if (rows.Count == 0) yield break;
        yield return "";
        yield return title;
        foreach (var (name, says) in rows)
        {
            var lead = "  " + name + new string(' ', Math.Max(2, 22 - name.GetCellWidth()));
            foreach (var line in Flow.Lines(says, Math.Max(24, width - 24)))
            {
                yield return lead + line;
                lead = new string(' ', 24);
            }
        }
    }
}
