using System.ComponentModel;
using Youjie.Conduct;
using Youjie.Law;
using Youjie.Values;

namespace Youjie.Cases.Batch;

/// <summary>One finding of one case: a line of what <c>youjie judge</c> writes.</summary>
public sealed record FindingLine
{
    /// <summary>The caller's own id of the case.</summary>
    [Description("The caller's own id of the case")]
    public string? Case { get; init; }

    /// <summary>Line of the input on which the case stands, from 1.</summary>
    [Description("Line of the input on which the case stands, from 1")]
    public required long Line { get; init; }

    /// <summary>Stable name.</summary>
    [Description("Stable name of the finding within the case")]
    public required string Id { get; init; }

    /// <summary>Rule.</summary>
    [Description("Id of the rule")]
    public required string Rule { get; init; }

    /// <summary>Verdict.</summary>
    [Description("The verdict: breach, likely, advisory, needs-facts, clear, not-bound")]
    public required Verdict Verdict { get; init; }

    /// <summary>Communications.</summary>
    [Description("Ids of the communications it rests on, in order of time")]
    public IReadOnlyList<string> Communications { get; init => field = value ?? []; } = [];

    /// <summary>Considered.</summary>
    [Description("How many communications the rule was held against")]
    public int Considered { get; init; }

    /// <summary>Provisions.</summary>
    [Description("The provisions in force on that day")]
    public IReadOnlyList<Citation> Provisions { get; init => field = value ?? []; } = [];

    /// <summary>Weight.</summary>
    [Description("Strength of the instrument the rule stands on")]
    public required Weight Weight { get; init; }

    /// <summary>Verified.</summary>
    [Description("How far the rule was checked against the official text")]
    public required Verified Verified { get; init; }

    /// <summary>Missing facts.</summary>
    [Description("Ids of the facts that would settle it")]
    public IReadOnlyList<string> Missing { get; init => field = value ?? []; } = [];

    /// <summary>Why.</summary>
    [Description("Why, and why not, in words")]
    public IReadOnlyList<LocalText> Trace { get; init => field = value ?? []; } = [];

    /// <summary>The line for a finding.</summary>
    public static FindingLine Of(string? id, long line, Finding finding) => new()
    {
        Case = id,
        Line = line,
        Id = finding.Id,
        Rule = finding.Rule,
        Verdict = finding.Verdict,
        Communications = finding.Communications,
        Considered = finding.Considered,
        Provisions = finding.Provisions,
        Weight = finding.Weight,
        Verified = finding.Verified,
        Missing = finding.Missing,
        Trace = finding.Trace,
    };
}
