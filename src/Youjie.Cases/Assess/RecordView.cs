using System.ComponentModel;
using Youjie.Conduct;
using Youjie.Records;

namespace Youjie.Cases.Assess;

/// <summary>What the records show, counted. Rung, answered and effective conversations stay three counts.</summary>
public sealed record RecordView
{
    /// <summary>Communications up to the moment of the assessment.</summary>
    [Description("Communications up to the moment of the assessment")]
    public required int Communications { get; init; }

    /// <summary>Communications after that moment, left out.</summary>
    [Description("Communications after that moment, left out")]
    public required int After { get; init; }

    /// <summary>Calls that two records show and that are counted once.</summary>
    [Description("Calls that two records of one phone show (its log and a bill); each is counted once")]
    public int InTwoRecords { get; init; }

    /// <summary>First communication.</summary>
    [Description("When the first communication began")]
    public DateTimeOffset? First { get; init; }

    /// <summary>Last communication.</summary>
    [Description("When the last communication began")]
    public DateTimeOffset? Last { get; init; }

    /// <summary>Calls from numbers known to be the collecting side's.</summary>
    [Description("Calls from numbers known to be the collecting side's: rung, answered, effective conversations")]
    public required Counts Calls { get; init; }

    /// <summary>Talk time in seconds, inclusive, from which an answered call is estimated to be an effective conversation: a parameter of the lawbook.</summary>
    [Description("Talk time in whole seconds, inclusive, from which an answered call is estimated to be an effective conversation (a parameter of this project, from the lawbook)")]
    public int? EffectiveSeconds { get; init; }

    /// <summary>The same by number, most rung first, with a row for each number of which nobody said whose it is.</summary>
    [Description("The same by number, most rung first; a number without party is not in the total")]
    public IReadOnlyList<NumberView> Numbers { get; init => field = value ?? []; } = [];
}

/// <summary>One number and its counts.</summary>
public sealed record NumberView
{
    /// <summary>The number, masked unless it is a service line, the lender's or an agency's, or revealed.</summary>
    [Description("The number; a private one is masked unless revealed")]
    public string? Number { get; init; }

    /// <summary>Whose it is, as far as known.</summary>
    [Description("Whose it is, as far as known")]
    public Party? Party { get; init; }

    /// <summary>Its counts.</summary>
    [Description("Rung, answered, effective conversations")]
    public required Counts Calls { get; init; }
}
