using Youjie.Conduct.Wording;
using Youjie.Records;
using Youjie.Values;

namespace Youjie.Conduct.Rules;

/// <summary>One communication by which someone reached out to a person, with what the case knows about both ends.</summary>
internal sealed class Act(Communication facts, Party? party, Person? person, Tri thirdParty)
{
    /// <summary>The record.</summary>
    public Communication Facts { get; } = facts;

    /// <summary>Who reached out; null when not known.</summary>
    public Party? Party { get; } = party;

    /// <summary>Whom they reached; null when not known.</summary>
    public Person? Person { get; } = person;

    /// <summary>Whether that person owes nothing.</summary>
    public Tri ThirdParty { get; } = thirdParty;

    /// <summary>Relation of the person, <c>unknown</c> when nobody said.</summary>
    public string Relation => Person?.Relation ?? "unknown";

    /// <summary>Calendar day in Beijing.</summary>
    public DateOnly Day { get; } = Beijing.DayOf(facts.At);

    /// <summary>Time of day in Beijing.</summary>
    public TimeOnly Time { get; } = Beijing.TimeOf(facts.At);

    /// <summary>What the words do, as read or as the user confirmed.</summary>
    public IReadOnlyList<CueHit> Cues { get; init; } = [];

    /// <summary>True for calls by people and by machines.</summary>
    public bool IsCall => Facts.Channel is Channel.Call or Channel.RobotCall;

    /// <summary>True if there are words to read or a cue that the user named.</summary>
    public bool HasWords => Facts.Text is { Length: > 0 } || Facts.Cues is { Count: > 0 };

    /// <summary>Two acts against the same person share this key.</summary>
    public string PersonKey => Facts.Person ?? "?";

    /// <summary>Two acts against the same person by the same side share this key: the lender and all its agencies are one side, an unknown number is a side of its own.</summary>
    public string SeriesKey => Party is null ? $"{PersonKey}|{Facts.Number}" : PersonKey;

    /// <summary>True if the phone's owner had saved the unknown number under a name: it may be a friend's.</summary>
    public bool SavedContact => Party is null && Facts.Source?.Extra?.ContainsKey("contact_name") == true;
}
