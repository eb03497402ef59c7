using System.Text.Json.Serialization;
using Youjie.Values;

namespace Youjie.Law.Rules;

/// <summary>At most so many contacts of one notion in one calendar day (Beijing). The lender and all its agencies are added up.</summary>
public sealed record CountTest : RuleTest
{
    /// <summary>Which of the counts is limited. They are never merged.</summary>
    public required Notion Notion { get; init; }

    /// <summary>The largest number allowed, inclusive.</summary>
    public required int AtMost { get; init; }

    /// <summary>What shares one limit.</summary>
    public required CountPer Per { get; init; }

    /// <summary>Channels counted.</summary>
    public required IReadOnlyList<Channel> Channels { get; init; }

    /// <summary>Relations of the persons counted (ids or groups of relations.yaml).</summary>
    public required IReadOnlyList<string> Relations { get; init; }

    /// <summary>Only contacts of this mode; null means any mode.</summary>
    public VoiceMode? Mode { get; init; }

    /// <summary>For conversations: talk time in seconds from which a connected call is taken as effective when nothing better is known. A default of this project: a finding that rests on it is at most likely.</summary>
    public int? EffectiveSeconds { get; init; }
}

/// <summary>The counting notions. They are never merged.</summary>
[JsonConverter(typeof(KebabEnum<Notion>))]
public enum Notion
{
    /// <summary>拨打: the number was rung.</summary>
    Attempt,

    /// <summary>拨打未接通: rung and not answered.</summary>
    Unanswered,

    /// <summary>接通: answered.</summary>
    Connected,

    /// <summary>有效通话: an effective conversation.</summary>
    Conversation,
}

/// <summary>What shares one limit.</summary>
[JsonConverter(typeof(KebabEnum<CountPer>))]
public enum CountPer
{
    /// <summary>One person, over all numbers.</summary>
    Person,

    /// <summary>One contact detail of the person who is called. In the records of one phone, that phone.</summary>
    ContactDetail,
}
