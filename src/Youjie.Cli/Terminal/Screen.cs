using Spectre.Console;

namespace Youjie.Cli.Terminal;

/// <summary>Makes consoles that know whether a person looks at them.</summary>
internal static class Screen
{
    /// <summary>A console over a writer.</summary>
    public static IAnsiConsole Over(TextWriter writer, Surroundings world, bool isTerminal)
    {
        var plain = !isTerminal || !string.IsNullOrEmpty(world.Variable("NO_COLOR")) || world.Variable("TERM") == "dumb";
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal && world.Variable("TERM") != "dumb" ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Standard,
            Interactive = isTerminal ? InteractionSupport.Yes : InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = world.Width;
        return console;
    }
}
