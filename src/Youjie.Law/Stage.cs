using Youjie.Values;

namespace Youjie.Law;

/// <summary>Where an overdue debt stands by days, for one or all products.</summary>
public sealed record Stage
{
    /// <summary>Id, such as <c>m1-8-30</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name on screen, such as M1（第 8–30 天）.</summary>
    public required LocalText Says { get; init; }

    /// <summary>First day overdue, inclusive; day 0 is the due date; negative is before.</summary>
    public required int FromDay { get; init; }

    /// <summary>Last day overdue, inclusive; null is open.</summary>
    public required int? ToDay { get; init; }

    /// <summary>Products (ids); empty means all that have no stage of their own for these days.</summary>
    public IReadOnlyList<string> Products { get; init => field = value ?? []; } = [];

    /// <summary>What usually happens. Describes, never permits.</summary>
    public required IReadOnlyList<StageLine> Usual { get; init; }

    /// <summary>What the lender may lawfully do at this stage.</summary>
    public required IReadOnlyList<StageLine> Lawful { get; init; }

    /// <summary>What it may not do.</summary>
    public required IReadOnlyList<StageLine> NotLawful { get; init; }

    /// <summary>What to do now.</summary>
    public required IReadOnlyList<StageLine> ToDo { get; init; }

    /// <summary>Clocks that run.</summary>
    public IReadOnlyList<StageLine> Clocks { get; init => field = value ?? []; } = [];

    /// <summary>How far the entry was checked.</summary>
    public required Verified Verified { get; init; }

    /// <summary>The day a maintainer last looked.</summary>
    public required DateOnly LastChecked { get; init; }
}

/// <summary>One line of a stage, with what it rests on.</summary>
public sealed record StageLine
{
    /// <summary>In words.</summary>
    public required LocalText Says { get; init; }

    /// <summary>Rules it rests on (ids).</summary>
    public IReadOnlyList<string> Rules { get; init => field = value ?? []; } = [];

    /// <summary>Provisions it rests on (references).</summary>
    public IReadOnlyList<string> Provisions { get; init => field = value ?? []; } = [];

    /// <summary>How far this line was checked.</summary>
    public required Verified Verified { get; init; }
}
