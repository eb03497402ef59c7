using Youjie.Values;

namespace Youjie.Law;

/// <summary>A lender the lawbook knows by name.</summary>
public sealed record KnownLender
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>Legal name.</summary>
    public required string Name { get; init; }

    /// <summary>Licence (id of lender-types.yaml).</summary>
    public required string Type { get; init; }

    /// <summary>Brands under which it lends, as far as known.</summary>
    public IReadOnlyList<string> Brands { get; init => field = value ?? []; } = [];

    /// <summary>Group or founder.</summary>
    public string? Group { get; init; }

    /// <summary>Hotline, to be confirmed on the official site before it is shown.</summary>
    public string? Hotline { get; init; }

    /// <summary>How far name and licence were checked.</summary>
    public required Verified Verified { get; init; }

    /// <summary>How far brands and group were checked.</summary>
    public Verified? BrandsVerified { get; init; }

    /// <summary>State of the source.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>Remark.</summary>
    public string? Note { get; init; }

    /// <summary>Where maintainers found it. Never rendered as a link.</summary>
    public string? Source { get; init; }

    /// <summary>The day a maintainer last looked.</summary>
    public required DateOnly LastChecked { get; init; }
}
