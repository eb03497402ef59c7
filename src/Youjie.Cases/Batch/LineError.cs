using System.ComponentModel;
using Youjie.Values;

namespace Youjie.Cases.Batch;

/// <summary>A line that is not a case: which, what is wrong, what to do. The other lines are judged all the same.</summary>
public sealed record LineError
{
    /// <summary>Line of the input, from 1.</summary>
    [Description("Line of the input, from 1")]
    public required long Line { get; init; }

    /// <summary>The case's id, if it could be read.</summary>
    [Description("The case's id, if it could be read")]
    public string? Case { get; init; }

    /// <summary>What is wrong.</summary>
    [Description("What is wrong, and where in the line")]
    public required LocalText Error { get; init; }

    /// <summary>What to do.</summary>
    [Description("What to do")]
    public required LocalText ToDo { get; init; }
}
