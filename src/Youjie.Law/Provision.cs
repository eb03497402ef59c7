using Youjie.Values;

namespace Youjie.Law;

/// <summary>One article in one version (条款), in our own words.</summary>
public sealed record Provision
{
    /// <summary>Id of the instrument. Filled from the file it stands in.</summary>
    public string Instrument { get; init => field = value ?? ""; } = "";

    /// <summary>Article as a string: <c>253-1</c> is 第二百五十三条之一; <c>5.3/call-hours</c> a clause with a label; <c>?/…</c> a clause whose number is not known.</summary>
    public required string Article { get; init; }

    /// <summary>First day of this version; null when not known.</summary>
    public required PartialDate? From { get; init; }

    /// <summary>Last day of this version, inclusive; null while in force.</summary>
    public required PartialDate? To { get; init; }

    /// <summary>Earlier numbers, as <c>article@from</c>.</summary>
    public IReadOnlyList<string> RenumberedFrom { get; init => field = value ?? []; } = [];

    /// <summary>Later numbers, as <c>article@from</c>.</summary>
    public IReadOnlyList<string> RenumberedTo { get; init => field = value ?? []; } = [];

    /// <summary>Subjects.</summary>
    public IReadOnlyList<string> Topics { get; init => field = value ?? []; } = [];

    /// <summary>What it says, in our own words; never a quotation.</summary>
    public required LocalText Summary { get; init; }

    /// <summary>The right it gives or the act it concerns.</summary>
    public string? RightOrAct { get; init; }

    /// <summary>What follows from it.</summary>
    public string? Consequence { get; init; }

    /// <summary>How far the entry was checked.</summary>
    public required Verified Verified { get; init; }

    /// <summary>Where maintainers found it. Never rendered as a link.</summary>
    public string? Source { get; init; }

    /// <summary>Official texts that hold the article, as <c>instrument@from.md</c>.</summary>
    public IReadOnlyList<string> LawText { get; init => field = value ?? []; } = [];

    /// <summary>The day a maintainer last looked.</summary>
    public required DateOnly LastChecked { get; init; }

    /// <summary>The days in force.</summary>
    public InForce InForce => new(From, To);

    /// <summary><c>instrument:article</c>.</summary>
    public string Reference => $"{Instrument}:{Article}";

    /// <summary><c>instrument:article@from</c>.</summary>
    public string VersionReference => $"{Reference}@{From?.ToString() ?? "?"}";
}
