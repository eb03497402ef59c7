using Spectre.Console;

namespace Youjie.Cli.Terminal;

/// <summary>Few and calm colours; nothing is said by colour alone.</summary>
internal static class Tones
{
    /// <summary>Stands before a rule.</summary>
    public const string Mark = "■ ";

    /// <summary>Body.</summary>
    public static Style Plain { get; } = Style.Plain;

    /// <summary>Title.</summary>
    public static Style Title { get; } = new(decoration: Decoration.Bold);

    /// <summary>Headings.</summary>
    public static Style Heading { get; } = new(decoration: Decoration.Bold);

    /// <summary>What may be read last.</summary>
    public static Style Quiet { get; } = new(Color.Grey);

    /// <summary>The colour of a verdict.</summary>
    public static Style Of(string tone) => tone switch
    {
        "breach" => new(Color.Maroon, decoration: Decoration.Bold),
        "likely" => new(Color.Olive, decoration: Decoration.Bold),
        "advisory" => new(Color.Navy, decoration: Decoration.Bold),
        _ => Plain,
    };
}
