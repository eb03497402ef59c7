namespace Youjie.Conduct;

/// <summary>
/// The few words of the lawbook's vocabulary that the engine itself must know to look something up.
/// The lawbook check refuses a lawbook that lacks one of them, so that a renamed word cannot silently switch a rule off.
/// </summary>
public static class KnownWords
{
    /// <summary>Relation: the person who owes.</summary>
    public const string Debtor = "debtor";

    /// <summary>Group of relations: people who owe nothing.</summary>
    public const string ThirdParty = "third-party";

    /// <summary>Group of relations: people who owe.</summary>
    public const string Liable = "liable";

    /// <summary>Statement: a person refused further contact.</summary>
    public const string RefusedContact = "refused-contact";

    /// <summary>Statement: numbers that the lender publishes.</summary>
    public const string NumbersPublished = "numbers-published";

    /// <summary>Statement and condition: hours that were agreed.</summary>
    public const string AgreedHours = "agreed-hours";

    /// <summary>Statement and condition: hours that were consented to.</summary>
    public const string ConsentedHours = "consented-hours";

    /// <summary>Condition: the debtor could not be reached; the records are asked before the statements.</summary>
    public const string DebtorUnreachable = "debtor-unreachable";

    /// <summary>Cue: words that show that someone may hurt themself.</summary>
    public const string SelfHarm = "self-harm";

    /// <summary>Relations the engine looks for.</summary>
    public static IReadOnlyList<string> Relations { get; } = [Debtor];

    /// <summary>Groups of relations the engine looks for.</summary>
    public static IReadOnlyList<string> Groups { get; } = [ThirdParty, Liable];

    /// <summary>Kinds of statement the engine looks for.</summary>
    public static IReadOnlyList<string> Statements { get; } = [RefusedContact, NumbersPublished, AgreedHours, ConsentedHours];

    /// <summary>Conditions the engine looks up in a way of its own.</summary>
    public static IReadOnlyList<string> Conditions { get; } = [AgreedHours, ConsentedHours, DebtorUnreachable];

    /// <summary>Cues the engine looks for.</summary>
    public static IReadOnlyList<string> Cues { get; } = [SelfHarm];
}
