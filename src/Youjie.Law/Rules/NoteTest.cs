using System.Text.Json.Serialization;
using Youjie.Values;

namespace Youjie.Law.Rules;

/// <summary>A rule that a contact log cannot test. When its trigger is met it gives the person something: a clock, a right, a record to ask for.</summary>
public sealed record NoteTest : RuleTest
{
    /// <summary>What calls for the note.</summary>
    public required NoteTrigger Trigger { get; init; }

    /// <summary>For cue: cues of which one suffices.</summary>
    public IReadOnlyList<string> Cues { get; init => field = value ?? []; } = [];

    /// <summary>For statement: its kind.</summary>
    public string? Statement { get; init; }

    /// <summary>What the person can do with it, in words.</summary>
    public required LocalText Gives { get; init; }

    /// <summary>A clock that starts with the last trigger.</summary>
    public Clock? Clock { get; init; }
}

/// <summary>A length of time; the last day is inclusive.</summary>
/// <param name="Days">Calendar days, or null.</param>
/// <param name="Months">Calendar months, or null; a day that the month does not have becomes its last day.</param>
/// <param name="Years">Calendar years, or null.</param>
/// <param name="Restarts">True if every trigger starts it anew, so that the last one counts; false if every act has a clock of its own, so that the first one still running counts.</param>
public sealed record Clock(int? Days = null, int? Months = null, int? Years = null, bool Restarts = true);

/// <summary>What calls for a note.</summary>
[JsonConverter(typeof(KebabEnum<NoteTrigger>))]
public enum NoteTrigger
{
    /// <summary>Any contact from the collecting side.</summary>
    Contact,

    /// <summary>A call from the collecting side.</summary>
    Call,

    /// <summary>A contact with someone other than the debtor.</summary>
    ThirdParty,

    /// <summary>An agency acted.</summary>
    Agency,

    /// <summary>The words carry a cue.</summary>
    Cue,

    /// <summary>The user stated something.</summary>
    Statement,
}
