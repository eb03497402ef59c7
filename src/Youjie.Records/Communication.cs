using System.ComponentModel;
using Youjie.Values;

namespace Youjie.Records;

/// <summary>
/// One call, message, chat line, visit, post or letter, as a record shows it (联络记录). It says what happened, never what it means.
/// Whatever the record does not say is null, not a default.
/// </summary>
public sealed record Communication
{
    /// <summary>Unique in the case. Imported rows are named by where they came from: first eight digits of the file's digest, '#', record number.</summary>
    [Description("Unique in the case")]
    public required string Id { get; init; }

    /// <summary>When it began, with its zone.</summary>
    [Description("When it began, ISO 8601 with offset")]
    public required DateTimeOffset At { get; init; }

    /// <summary>By which way.</summary>
    [Description("By which way")]
    public required Channel Channel { get; init; }

    /// <summary>From the collecting side to a person, or from a person to the collecting side; see <see cref="Records.Direction"/>.</summary>
    [Description("to-person: the other side reached out to the person; from-person: the person reached out; unknown: the record does not say")]
    public required Direction Direction { get; init; }

    /// <summary>Id of the person whose phone, door or mailbox it was; null when the record does not say.</summary>
    [Description("Id of the person whose phone, door or mailbox it was")]
    public string? Person { get; init; }

    /// <summary>The other side's number, as written in the record. Who that is follows from the case's parties, or stays unknown.</summary>
    [Description("The other side's number as the record writes it")]
    public string? Number { get; init; }

    /// <summary>Who the other side is, where the record itself says so (an institution's own log); otherwise null and resolved from the number.</summary>
    [Description("Who the other side is, where the record itself says so")]
    public Party? Party { get; init; }

    /// <summary>For calls: whether it was answered. Null when the record does not say.</summary>
    [Description("For calls: whether it was answered")]
    public bool? Connected { get; init; }

    /// <summary>For calls: talk time in whole seconds, 0 when not answered.</summary>
    [Description("For calls: talk time in whole seconds")]
    public int? Seconds { get; init; }

    /// <summary>For calls: an interactive talk or a one-way notice. Null when nobody said.</summary>
    [Description("For calls: an interactive talk or a one-way notice")]
    public VoiceMode? Mode { get; init; }

    /// <summary>For calls: true when it is proven that an effective conversation took place (有效通话), beyond mere seconds.</summary>
    [Description("For calls: proven to be an effective conversation, or proven not to be")]
    public bool? Effective { get; init; }

    /// <summary>The words: message body or typed transcript.</summary>
    [Description("Message body or transcript")]
    public string? Text { get; init; }

    /// <summary>What the user confirmed or rejected about the words.</summary>
    [Description("Cues the user confirmed (true) or rejected (false), by label")]
    public IReadOnlyDictionary<string, bool>? Cues { get; init; }

    /// <summary>For visits: what was seen.</summary>
    [Description("For visits: what was seen")]
    public VisitFacts? Visit { get; init; }

    /// <summary>Where the row came from.</summary>
    [Description("Where the row came from")]
    public Source? Source { get; init; }
}
