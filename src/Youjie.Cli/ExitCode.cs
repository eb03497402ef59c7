namespace Youjie.Cli;

/// <summary>What the process answers with. The list in docs/reference/exit-codes.md and in the help is the same one.</summary>
public static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Something the tool did not expect.</summary>
    public const int Unexpected = 1;

    /// <summary>The command was not understood.</summary>
    public const int Usage = 2;

    /// <summary>An input was refused; the case is as it was.</summary>
    public const int Refused = 3;

    /// <summary>The lawbook has problems.</summary>
    public const int LawProblems = 4;

    /// <summary>Some lines of a batch could not be judged; the others were.</summary>
    public const int BadLines = 5;

    /// <summary>Stopped by the user.</summary>
    public const int Stopped = 130;

    /// <summary>All codes, in order, for the help.</summary>
    public static IReadOnlyList<int> All { get; } = [Done, Unexpected, Usage, Refused, LawProblems, BadLines, Stopped];
}
