using System.ComponentModel;

namespace Youjie.Records;

/// <summary>What the user says happened (陈述), with or without proof. It is recorded as said, never as fact.</summary>
public sealed record Statement
{
    /// <summary>Kind: an id of lawbook/cn/statements.yaml, such as <c>refused-contact</c> or <c>agreed-hours</c>.</summary>
    [Description("Kind: an id of the lawbook's statements")]
    public required string Kind { get; init; }

    /// <summary>False when the user says that it did NOT happen (no time was ever agreed).</summary>
    [Description("False when the user says it did not happen")]
    public bool Holds { get; set; } = true; // set, not init: the JSON generator would lose the default of an init property

    /// <summary>The person it is about; absent when it is about the whole case.</summary>
    [Description("Id of the person it is about")]
    public string? Person { get; init; }

    /// <summary>From when, inclusive. Absent means: over the whole time of the case.</summary>
    [Description("From when, inclusive; absent: the whole time")]
    public DateTimeOffset? From { get; init; }

    /// <summary>Until when, exclusive. Absent means: until further notice.</summary>
    [Description("Until when, exclusive; absent: until further notice")]
    public DateTimeOffset? To { get; init; }

    /// <summary>A detail in the kind's own form, such as the hours agreed (<c>18:00–23:00</c>).</summary>
    [Description("A detail in the kind's own form, such as agreed hours 18:00–23:00")]
    public string? Value { get; init; }

    /// <summary>What proves it: id of a communication or name of a file. Absent when there is only the user's word.</summary>
    [Description("What proves it: a communication's id or a file")]
    public string? Proof { get; init; }
}
