using System.ComponentModel;
using Youjie.Law;
using Youjie.Values;

namespace Youjie.Conduct;

/// <summary>What the judge holds about one rule and the communications it rests on (认定).</summary>
public sealed record Finding
{
    /// <summary>Stable name: the rule, '@', and what it is about (first communication, or day).</summary>
    [Description("Stable name of the finding within the case")]
    public required string Id { get; init; }

    /// <summary>Id of the rule.</summary>
    [Description("Id of the rule")]
    public required string Rule { get; init; }

    /// <summary>The verdict.</summary>
    [Description("The verdict")]
    public required Verdict Verdict { get; init; }

    /// <summary>Ids of the communications it rests on, in order of time.</summary>
    [Description("Ids of the communications it rests on, in order of time")]
    public IReadOnlyList<string> Communications { get; init => field = value ?? []; } = [];

    /// <summary>How many communications the rule was held against to say this.</summary>
    [Description("How many communications the rule was held against")]
    public int Considered { get; init; }

    /// <summary>The provisions in force on that day, with today's number beside a renumbered one.</summary>
    [Description("The provisions in force on that day")]
    public IReadOnlyList<Citation> Provisions { get; init => field = value ?? []; } = [];

    /// <summary>Strength of the instrument the rule stands on.</summary>
    [Description("Strength of the instrument the rule stands on")]
    public required Weight Weight { get; init; }

    /// <summary>How far the rule itself has been checked against the official text.</summary>
    [Description("How far the rule was checked against the official text")]
    public required Verified Verified { get; init; }

    /// <summary>Ids of the facts that would settle it, when facts are missing.</summary>
    [Description("Ids of the facts that would settle it")]
    public IReadOnlyList<string> Missing { get; init => field = value ?? []; } = [];

    /// <summary>Why, and why not, in words.</summary>
    [Description("Why, and why not, in words")]
    public IReadOnlyList<LocalText> Trace { get; init => field = value ?? []; } = [];
}
