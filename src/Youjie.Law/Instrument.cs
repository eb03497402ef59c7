using Youjie.Values;

namespace Youjie.Law;

/// <summary>A law, rule, standard or guideline (法律文件), with every version that matters.</summary>
public sealed record Instrument
{
    /// <summary>Short id such as <c>psapl</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Versions, oldest first.</summary>
    public required IReadOnlyList<InstrumentVersion> Versions { get; init; }
}

/// <summary>One version of an instrument.</summary>
public sealed record InstrumentVersion
{
    /// <summary>Official title, and an English rendering for reading only.</summary>
    public required LocalText Title { get; init; }

    /// <summary>Who issued it.</summary>
    public required string Issuer { get; init; }

    /// <summary>Document number, where known.</summary>
    public string? Number { get; init; }

    /// <summary>Strength.</summary>
    public required Weight Weight { get; init; }

    /// <summary>Date of promulgation, as far as known.</summary>
    public PartialDate? Promulgated { get; init; }

    /// <summary>First day in force; null when the sources do not say.</summary>
    public required PartialDate? From { get; init; }

    /// <summary>Last day in force, inclusive; null while in force.</summary>
    public required PartialDate? To { get; init; }

    /// <summary>The version or instrument it replaced, as <c>id@from</c>.</summary>
    public string? Supersedes { get; init; }

    /// <summary>Whom it binds, in the words of the fact sheets.</summary>
    public IReadOnlyList<string> Binds { get; init => field = value ?? []; } = [];

    /// <summary>How far the entry was checked.</summary>
    public required Verified Verified { get; init; }

    /// <summary>Where maintainers found it. Never rendered as a link.</summary>
    public string? Source { get; init; }

    /// <summary>The day a maintainer last looked.</summary>
    public required DateOnly LastChecked { get; init; }

    /// <summary>The days in force.</summary>
    public InForce InForce => new(From, To);
}
