using System.Text.Json.Serialization;
using Youjie.Values;

namespace Youjie.Law;

/// <summary>What the lawbook covers of one subject.</summary>
public sealed record Coverage
{
    /// <summary>Subject, such as <c>conduct/gbt45251</c>.</summary>
    public required string Id { get; init; }

    /// <summary>In words.</summary>
    public required LocalText Says { get; init; }

    /// <summary>How much is there.</summary>
    public required CoverageStatus Status { get; init; }

    /// <summary>What is known to be missing or must still be verified.</summary>
    public IReadOnlyList<LocalText> Gaps { get; init => field = value ?? []; } = [];

    /// <summary>The day a maintainer last looked.</summary>
    public required DateOnly LastChecked { get; init; }
}

/// <summary>How much of a subject is covered.</summary>
[JsonConverter(typeof(KebabEnum<CoverageStatus>))]
public enum CoverageStatus
{
    /// <summary>All that is known is in.</summary>
    Complete,

    /// <summary>Parts are in; the gaps say which are not.</summary>
    Partial,

    /// <summary>In, but must be checked against official texts.</summary>
    ToVerify,

    /// <summary>Not in.</summary>
    Absent,
}
