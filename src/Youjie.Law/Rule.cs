using Youjie.Law.Rules;
using Youjie.Values;

namespace Youjie.Law;

/// <summary>One line of conduct (规则): who is bound, what, limits, exceptions, provisions, dates.</summary>
public sealed record Rule
{
    /// <summary>Id such as <c>gbt45251.call-hours</c>; the file bears the same name.</summary>
    public required string Id { get; init; }

    /// <summary>What the rule says, in our own words.</summary>
    public required LocalText Says { get; init; }

    /// <summary>False for a placeholder that must not be used; <see cref="Lacks"/> says what is missing.</summary>
    public required bool Enabled { get; init; }

    /// <summary>For a disabled rule: what must be found before it can be used.</summary>
    public LocalText? Lacks { get; init; }

    /// <summary>Lender types bound (ids of lender-types.yaml), or the one word <c>everyone</c>. An agency's act is its lender's act.</summary>
    public required IReadOnlyList<string> Binds { get; init; }

    /// <summary>Association whose members are bound (<c>cba</c>, <c>nifa</c>); null when membership does not matter.</summary>
    public string? MembersOf { get; init; }

    /// <summary>Lender types that the sources report as members, so that membership need not be stated.</summary>
    public IReadOnlyList<string> MembersByType { get; init => field = value ?? []; } = [];

    /// <summary>Products covered (ids of products.yaml); empty means all.</summary>
    public IReadOnlyList<string> Products { get; init => field = value ?? []; } = [];

    /// <summary>Dated versions, oldest first, without gaps that are not meant.</summary>
    public required IReadOnlyList<RuleVersion> Versions { get; init; }

    /// <summary>How far the rule was checked.</summary>
    public required Verified Verified { get; init; }

    /// <summary>The day a maintainer last looked.</summary>
    public required DateOnly LastChecked { get; init; }

    /// <summary>What a reader should know: doubts, weak points, defaults of this project.</summary>
    public LocalText? Caution { get; init; }
}

/// <summary>A rule as it stood between two dates.</summary>
public sealed record RuleVersion
{
    /// <summary>First day in force.</summary>
    public required PartialDate? From { get; init; }

    /// <summary>Last day in force, inclusive; null while in force.</summary>
    public required PartialDate? To { get; init; }

    /// <summary>Provisions it stands on, as <c>instrument:article@from</c>; the first one gives the weight.</summary>
    public required IReadOnlyList<string> Provisions { get; init; }

    /// <summary>What is tested, and with which limits.</summary>
    public required RuleTest Test { get; init; }

    /// <summary>The strongest verdict this rule can carry: breach, likely or advisory. Null only for notes.</summary>
    public RuleVerdict? Verdict { get; init; }

    /// <summary>Preconditions: the version speaks only where all of these hold. One that is known not to hold makes the rule not bound.</summary>
    public IReadOnlyList<RuleException> OnlyIf { get; init => field = value ?? []; } = [];

    /// <summary>Exceptions, in the order in which they are tried.</summary>
    public IReadOnlyList<RuleException> Unless { get; init => field = value ?? []; } = [];

    /// <summary>What the instrument provides for a breach.</summary>
    public LocalText? Sanction { get; init; }

    /// <summary>The days in force.</summary>
    public InForce InForce => new(From, To);
}
