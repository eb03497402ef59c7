namespace Youjie.Law;

/// <summary>Everything the lawbook holds, as it is packed: the form of the bundle.</summary>
public sealed record LawbookData
{
    /// <summary>Country or jurisdiction, such as <c>cn</c>.</summary>
    public required string Jurisdiction { get; init; }

    /// <summary>Version, such as <c>2026.11</c>.</summary>
    public required string Version { get; init; }

    /// <summary>SHA-256 over the packed content without this field; filled by the packer.</summary>
    public string Digest { get; init => field = value ?? ""; } = "";

    /// <summary>Instruments.</summary>
    public IReadOnlyList<Instrument> Instruments { get; init => field = value ?? []; } = [];

    /// <summary>Provisions.</summary>
    public IReadOnlyList<Provision> Provisions { get; init => field = value ?? []; } = [];

    /// <summary>Rules of conduct.</summary>
    public IReadOnlyList<Rule> Rules { get; init => field = value ?? []; } = [];

    /// <summary>Cues.</summary>
    public IReadOnlyList<Cue> Cues { get; init => field = value ?? []; } = [];

    /// <summary>How words are written and negated, before cues look for them.</summary>
    public Normalising Normalising { get; init => field = value ?? new(); } = new();

    /// <summary>Relations.</summary>
    public IReadOnlyList<Relation> Relations { get; init => field = value ?? []; } = [];

    /// <summary>Lender types.</summary>
    public IReadOnlyList<LenderType> LenderTypes { get; init => field = value ?? []; } = [];

    /// <summary>Products.</summary>
    public IReadOnlyList<Product> Products { get; init => field = value ?? []; } = [];

    /// <summary>Kinds of statement.</summary>
    public IReadOnlyList<StatementKind> Statements { get; init => field = value ?? []; } = [];

    /// <summary>Conditions.</summary>
    public IReadOnlyList<Condition> Conditions { get; init => field = value ?? []; } = [];

    /// <summary>Facts that can be missing.</summary>
    public IReadOnlyList<Fact> Facts { get; init => field = value ?? []; } = [];

    /// <summary>Stages.</summary>
    public IReadOnlyList<Stage> Stages { get; init => field = value ?? []; } = [];

    /// <summary>Next steps.</summary>
    public IReadOnlyList<Step> Steps { get; init => field = value ?? []; } = [];

    /// <summary>Safety lines.</summary>
    public IReadOnlyList<SafetyLine> SafetyLines { get; init => field = value ?? []; } = [];

    /// <summary>Lenders known by name.</summary>
    public IReadOnlyList<KnownLender> Lenders { get; init => field = value ?? []; } = [];

    /// <summary>What is covered.</summary>
    public IReadOnlyList<Coverage> Coverage { get; init => field = value ?? []; } = [];
}
