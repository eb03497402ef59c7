using System.ComponentModel;
using Youjie.Conduct;
using Youjie.Law;
using Youjie.Values;

namespace Youjie.Cases.Assess;

/// <summary>One rule and what was found under it.</summary>
public sealed record RuleView
{
    /// <summary>Id of the rule.</summary>
    [Description("Id of the rule")]
    public required string Rule { get; init; }

    /// <summary>What the rule says.</summary>
    [Description("What the rule says, in our own words")]
    public required LocalText Says { get; init; }

    /// <summary>The gravest verdict under it.</summary>
    [Description("The gravest verdict under it")]
    public required Verdict Verdict { get; init; }

    /// <summary>Strength.</summary>
    [Description("Strength of the instrument it stands on")]
    public required Weight Weight { get; init; }

    /// <summary>How far it was checked.</summary>
    [Description("How far the rule was checked")]
    public required Verified Verified { get; init; }

    /// <summary>What a reader should know.</summary>
    [Description("Doubts, weak points, parameters of this project")]
    public LocalText? Caution { get; init; }

    /// <summary>Provisions, as in force on the days of the acts.</summary>
    [Description("Provisions in force on the days of the acts")]
    public IReadOnlyList<ProvisionView> Provisions { get; init => field = value ?? []; } = [];

    /// <summary>Findings.</summary>
    [Description("Findings, gravest first, then by time")]
    public IReadOnlyList<Finding> Findings { get; init => field = value ?? []; } = [];
}

/// <summary>Something that follows from a rule that a log cannot test.</summary>
public sealed record NoteView
{
    /// <summary>Id of the rule.</summary>
    [Description("Id of the rule")]
    public required string Rule { get; init; }

    /// <summary>What the rule says.</summary>
    [Description("What the rule says, in our own words")]
    public required LocalText Says { get; init; }

    /// <summary>What the person can do with it.</summary>
    [Description("What the person can do with it")]
    public LocalText? Gives { get; init; }

    /// <summary>What a reader should know.</summary>
    [Description("Doubts, weak points, parameters of this project")]
    public LocalText? Caution { get; init; }

    /// <summary>Reference day of the clock, inclusive, counted from the communication that the records show.</summary>
    [Description("Reference day of the clock, inclusive, counted from the communication named here")]
    public DateOnly? Due { get; init; }

    /// <summary>The communication from which the clock is counted.</summary>
    [Description("Id of the communication from which the clock is counted")]
    public string? Communication { get; init; }

    /// <summary>Provisions.</summary>
    [Description("Provisions it rests on")]
    public IReadOnlyList<ProvisionView> Provisions { get; init => field = value ?? []; } = [];

    /// <summary>How far it was checked.</summary>
    [Description("How far the rule was checked")]
    public required Verified Verified { get; init; }
}
