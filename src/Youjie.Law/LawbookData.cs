namespace Youjie.Law;

/// <summary>Everything the lawbook holds, as it is packed: the form of the bundle.</summary>
public sealed record LawbookData
{
    /// <summary>Country or jurisdiction, such as <c>cn</c>.</summary>
    public required string Jurisdiction { get; init; }

    /// <summary>Version, such as <c>2026.11</c>.</summary>
    public required string Version { get; init; }

    /// <summary>SHA-256 over the packed content without this field; filled by the packer.</summary>
    public string Digest { get; init; } = "";

    /// <summary>Instruments.</summary>
    public IReadOnlyList<Instrument> Instruments { get; init; } = [];

    /// <summary>Provisions.</summary>
    public IReadOnlyList<Provision> Provisions { get; init; } = [];

    /// <summary>Rules of conduct.</summary>
    public IReadOnlyList<Rule> Rules { get; init; } = [];

    /// <summary>Cues.</summary>
    public IReadOnlyList<Cue> Cues { get; init; } = [];

    /// <summary>How words are written and negated, before cues look for them.</summary>
    public Normalising Normalising { get; init; } = new();

    /// <summary>Relations.</summary>
    public IReadOnlyList<Relation> Relations { get; init; } = [];

    /// <summary>Lender types.</summary>
    public IReadOnlyList<LenderType> LenderTypes { get; init; } = [];

    /// <summary>Products.</summary>
    public IReadOnlyList<Product> Products { get; init; } = [];

    /// <summary>Kinds of statement.</summary>
    public IReadOnlyList<StatementKind> Statements { get; init; } = [];

    /// <summary>Conditions.</summary>
    public IReadOnlyList<Condition> Conditions { get; init; } = [];

    /// <summary>Facts that can be missing.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>Stages.</summary>
    public IReadOnlyList<Stage> Stages { get; init; } = [];

    /// <summary>Next steps.</summary>
    public IReadOnlyList<Step> Steps { get; init; } = [];

    /// <summary>Safety lines.</summary>
    public IReadOnlyList<SafetyLine> SafetyLines { get; init; } = [];

    /// <summary>Lenders known by name.</summary>
    public IReadOnlyList<KnownLender> Lenders { get; init; } = [];

    /// <summary>What is covered.</summary>
    public IReadOnlyList<Coverage> Coverage { get; init; } = [];
}
