using Youjie.Values;

namespace Youjie.Law;

/// <summary>A next step (救济), offered when its conditions meet the findings.</summary>
public sealed record Step
{
    /// <summary>Id, such as <c>keep-records</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Place in the order; small first.</summary>
    public required int Order { get; init; }

    /// <summary>What to do, in words.</summary>
    public required LocalText Says { get; init; }

    /// <summary>Why, and with what limits.</summary>
    public required LocalText Why { get; init; }

    /// <summary>By when, in words; only what a rule says.</summary>
    public LocalText? ByWhen { get; init; }

    /// <summary>Offered only if one of these rules has a finding of advisory, likely or breach; empty means always.</summary>
    public IReadOnlyList<string> WhenRules { get; init => field = value ?? []; } = [];

    /// <summary>Offered only to these lender types; empty means all, also when the type is not known.</summary>
    public IReadOnlyList<string> LenderTypes { get; init => field = value ?? []; } = [];

    /// <summary>Offered only to these askers (debtor, contact, adviser, compliance); empty means all.</summary>
    public IReadOnlyList<string> For { get; init => field = value ?? []; } = [];

    /// <summary>Provisions it rests on.</summary>
    public IReadOnlyList<string> Provisions { get; init => field = value ?? []; } = [];

    /// <summary>How far the entry was checked.</summary>
    public required Verified Verified { get; init; }

    /// <summary>The day a maintainer last looked.</summary>
    public required DateOnly LastChecked { get; init; }
}

/// <summary>A line to call: emergency, psychological aid, police. Shown first when someone may be in danger.</summary>
public sealed record SafetyLine
{
    /// <summary>Number to dial.</summary>
    public required string Number { get; init; }

    /// <summary>What it is for.</summary>
    public required LocalText Says { get; init; }

    /// <summary>How far the entry was checked.</summary>
    public required Verified Verified { get; init; }

    /// <summary>The day a maintainer last looked.</summary>
    public required DateOnly LastChecked { get; init; }
}
