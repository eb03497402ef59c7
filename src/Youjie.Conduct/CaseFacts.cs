using System.ComponentModel;
using Youjie.Records;

namespace Youjie.Conduct;

/// <summary>Everything the judge is told about one debtor's matter. The command line's batch door, the browser and the worked examples all use this one form.</summary>
public sealed record CaseFacts
{
    /// <summary>The caller's own id of the case; comes back on every finding.</summary>
    [Description("The caller's own id of the case")]
    public string? Id { get; init; }

    /// <summary>The moment as of which the case is judged; communications after it are refused.</summary>
    [Description("The moment as of which the case is judged, ISO 8601 with offset")]
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>Who is asking.</summary>
    [Description("Who is asking: debtor, contact, adviser, compliance")]
    public IAm? IAm { get; init; }

    /// <summary>The people of the case.</summary>
    [Description("The people of the case")]
    public IReadOnlyList<Person> People { get; init => field = value ?? []; } = [];

    /// <summary>Who lends.</summary>
    [Description("Who lends, as far as known")]
    public Lender? Lender { get; init; }

    /// <summary>Agencies that collect for the lender.</summary>
    [Description("Agencies that collect for the lender")]
    public IReadOnlyList<Agency> Agencies { get; init => field = value ?? []; } = [];

    /// <summary>Numbers that the user says have nothing to do with collecting.</summary>
    [Description("Numbers the user says have nothing to do with collecting")]
    public IReadOnlyList<string> OtherNumbers { get; init => field = value ?? []; } = [];

    /// <summary>The debt.</summary>
    [Description("The debt, as far as known")]
    public Loan? Loan { get; init; }

    /// <summary>What the user states.</summary>
    [Description("What the user states")]
    public IReadOnlyList<Statement> Statements { get; init => field = value ?? []; } = [];

    /// <summary>What the records show, in any order.</summary>
    [Description("What the records show, in any order")]
    public IReadOnlyList<Communication> Communications { get; init => field = value ?? []; } = [];
}
