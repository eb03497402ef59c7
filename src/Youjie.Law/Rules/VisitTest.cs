namespace Youjie.Law.Rules;

/// <summary>What must hold at a visit. Each line that is set is tested; a visit that misses one breaks the rule.</summary>
public sealed record VisitTest : RuleTest
{
    /// <summary>At least so many collectors, inclusive.</summary>
    public int? PersonsAtLeast { get; init; }

    /// <summary>They show who they are.</summary>
    public bool IdShown { get; init; }

    /// <summary>They enter a private place only with consent.</summary>
    public bool EntryConsent { get; init; }

    /// <summary>They record the visit.</summary>
    public bool Recorded { get; init; }

    /// <summary>No clothes that could be taken for a uniform.</summary>
    public bool PlainDress { get; init; }

    /// <summary>Nobody is kept from leaving.</summary>
    public bool Freedom { get; init; }

    /// <summary>A notice put up in public breaks the rule by itself.</summary>
    public bool NoPoster { get; init; }
}
