using System.CommandLine;
using System.CommandLine.Parsing;
using Youjie.Cases.Words;
using Youjie.Cli.Commands;
using Youjie.Cli.Terminal;

namespace Youjie.Cli;

/// <summary>The tool as one call, for the process and for tests alike.</summary>
public static class YoujieTool
{
    /// <summary>Runs one command line; returns its exit code.</summary>
    public static async Task<int> RunAsync(string[] args, Surroundings world, CancellationToken cancel = default)
    {
        var talk = new Talk(world, LanguageChoice.Of(args, world), args.Contains("--json"));
        try
        {
            return await new Host(world, talk).GuardAsync(host => RunAsync(host, args, cancel));
        }
        finally
        {
            await world.Out.FlushAsync(CancellationToken.None);
        }
    }

    private static async Task<int> RunAsync(Host host, string[] args, CancellationToken cancel)
    {
        var root = Verbs.Root(host);
        var parsed = CommandLineParser.Parse(root, args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        if (Asked(args, "--help", "-h", "-?") || args.Length == 0) return HelpText.Write(host, parsed.CommandResult.Command, root);
        if (Asked(args, "--version")) return Version(host);
        if (parsed.UnmatchedTokens is [var token, ..]) throw new UsageError("usage.unknown-word", token);
        if (parsed.Errors is [var error, ..]) throw new UsageError("usage.wrong", Named(error));
        if (parsed.Action is null) return HelpText.Incomplete(host, parsed.CommandResult.Command, root);
        var quiet = new InvocationConfiguration { Output = host.World.Out, Error = host.World.Error, EnableDefaultExceptionHandler = false };
        return await parsed.InvokeAsync(quiet, cancel);
    }

    private static bool Asked(string[] args, params string[] names) => args.TakeWhile(a => a != "--").Any(names.Contains);

    private static string Named(ParseError error) => error.SymbolResult switch
    {
        OptionResult option => option.Option.Name,
        ArgumentResult argument => argument.Argument.Name,
        CommandResult command => command.Command.Name,
        _ => "?",
    };

    private static int Version(Host host)
    {
        host.Talk.Line($"youjie {typeof(YoujieTool).Assembly.GetName().Version?.ToString(3)}");
        return ExitCode.Done;
    }
}
