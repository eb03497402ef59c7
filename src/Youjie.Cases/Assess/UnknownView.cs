using System.ComponentModel;
using Youjie.Values;

namespace Youjie.Cases.Assess;

/// <summary>A fact that is missing.</summary>
public sealed record UnknownView
{
    /// <summary>Id of the fact.</summary>
    [Description("Id of the fact")]
    public required string Fact { get; init; }

    /// <summary>What is missing.</summary>
    [Description("What is missing")]
    public required LocalText Says { get; init; }

    /// <summary>The question that would settle it.</summary>
    [Description("The question that would settle it")]
    public required LocalText Question { get; init; }

    /// <summary>How many findings hang on it.</summary>
    [Description("How many findings hang on it")]
    public required int Findings { get; init; }

    /// <summary>Kind of statement that answers it.</summary>
    [Description("Kind of statement that answers it, if one does")]
    public string? Statement { get; init; }
}
