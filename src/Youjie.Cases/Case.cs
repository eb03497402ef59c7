using System.ComponentModel;
using Youjie.Conduct;
using Youjie.Records;

namespace Youjie.Cases;

/// <summary>Everything about one person's matter (案件) but the originals, which are kept by digest beside it.</summary>
public sealed record Case
{
    /// <summary>The form this engine writes.</summary>
    public const string CurrentForm = "youjie-case/1";

    /// <summary>Form of the file, so that a later engine knows how to read it.</summary>
    [Description("Form of the file")]
    public required string Form { get; init; }

    /// <summary>When the case was begun.</summary>
    [Description("When the case was begun")]
    public required DateTimeOffset Created { get; init; }

    /// <summary>A fixed moment as of which the case is judged; absent: the moment of asking. Samples fix it so that they stay as they are.</summary>
    [Description("A fixed moment as of which the case is judged; absent: the moment of asking")]
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>Who is asking.</summary>
    [Description("Who is asking")]
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

    /// <summary>Originals that were added, in order.</summary>
    [Description("Originals that were added, in order")]
    public IReadOnlyList<CaseImport> Imports { get; init => field = value ?? []; } = [];

    /// <summary>The person, or null.</summary>
    public Person? Person(string id) => People.FirstOrDefault(p => p.Id == id);

    /// <summary>What the judge is told.</summary>
    /// <param name="asOf">The moment as of which the case is judged.</param>
    /// <param name="communications">What the originals show, none after <paramref name="asOf"/>.</param>
    public CaseFacts Facts(DateTimeOffset asOf, IReadOnlyList<Communication> communications) => new()
    {
        AsOf = asOf,
        IAm = IAm,
        People = People,
        Lender = Lender,
        Agencies = Agencies,
        OtherNumbers = OtherNumbers,
        Loan = Loan,
        Statements = Statements,
        Communications = communications,
    };
}
