using System.Text.Json.Serialization;
using Youjie.Values;

namespace Youjie.Law.Rules;

/// <summary>
/// Conduct that only a series shows: pestering, disturbing someone's peace. An act qualifies if it carries a signal.
/// The law names no number; the numbers here are this project's parameters and are said to be so.
/// </summary>
public sealed record PatternTest : RuleTest
{
    /// <summary>The signals.</summary>
    public required IReadOnlyList<Signal> Signals { get; init; }

    /// <summary>So many qualifying acts against one person, within so many days.</summary>
    public required Repeated Acts { get; init; }

    /// <summary>So many different signals among them.</summary>
    public required int SignalsAtLeast { get; init; }

    /// <summary>Relations of the persons protected; empty means anyone.</summary>
    public IReadOnlyList<string> Relations { get; init => field = value ?? []; } = [];
}

/// <summary>What makes one act count towards a pattern.</summary>
public sealed record Signal
{
    /// <summary>Which signal.</summary>
    public required SignalKind Kind { get; init; }

    /// <summary>For closed-hours: the part of the day, such as <c>22:00–08:00</c>.</summary>
    public string? Closed { get; init; }

    /// <summary>For many-per-day: more acts than this against one person in one calendar day.</summary>
    public int? MoreThan { get; init; }

    /// <summary>For cue: cues of which one suffices.</summary>
    public IReadOnlyList<string> Cues { get; init => field = value ?? []; } = [];

    /// <summary>In words.</summary>
    public required LocalText Says { get; init; }
}

/// <summary>Kinds of signal.</summary>
[JsonConverter(typeof(KebabEnum<SignalKind>))]
public enum SignalKind
{
    /// <summary>The act began inside the closed hours.</summary>
    ClosedHours,

    /// <summary>The person had refused before.</summary>
    AfterRefusal,

    /// <summary>More acts in the day than the parameter.</summary>
    ManyPerDay,

    /// <summary>The words carry a cue.</summary>
    Cue,

    /// <summary>It was a visit.</summary>
    Visit,
}
