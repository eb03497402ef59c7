using System.Text;

namespace Youjie.Cli;

/// <summary>All that the tool takes from the world around it: streams, clock, folder, environment. Tests bring their own.</summary>
public sealed record Surroundings
{
    /// <summary>Bytes coming in.</summary>
    public required Stream In { get; init; }

    /// <summary>Answers.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Everything that is not the answer: refusals, progress.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>The clock.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>Folder against which paths are read.</summary>
    public required string Folder { get; init; }

    /// <summary>Environment variables by name.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>True when a person reads the answers as they come.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>True when a person sees the other stream.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns on the screen.</summary>
    public int Width { get; init; } = 80;

    /// <summary>An absolute path.</summary>
    public string PathOf(string path) => Path.GetFullPath(path, Folder);

    /// <summary>The process as it was started: UTF-8 on every system.</summary>
    public static Surroundings OfThisProcess()
    {
        var utf8 = new UTF8Encoding(false);
        return new()
        {
            In = Console.OpenStandardInput(),
            Out = new StreamWriter(Console.OpenStandardOutput(), utf8, 1 << 16) { AutoFlush = false, NewLine = "\n" },
            Error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" },
            Clock = TimeProvider.System,
            Folder = Environment.CurrentDirectory,
            Variable = Environment.GetEnvironmentVariable,
            OutIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = Console.IsOutputRedirected ? 80 : Math.Clamp(Console.WindowWidth, 40, 120),
        };
    }
}
