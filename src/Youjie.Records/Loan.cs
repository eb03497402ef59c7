using System.ComponentModel;

namespace Youjie.Records;

/// <summary>The debt that is being collected, as far as the user knows.</summary>
public sealed record Loan
{
    /// <summary>An id of the lawbook's products: <c>online-loan</c>, <c>credit-card</c>, <c>private-loan</c> …; absent if not known.</summary>
    [Description("Product: an id of the lawbook's products; absent if not known")]
    public string? Product { get; init; }

    /// <summary>The day on which payment was due and not made (day 0).</summary>
    [Description("The day on which payment was due and not made")]
    public DateOnly? OverdueSince { get; init; }

    /// <summary>Principal in integer fen; absent if not known.</summary>
    [Description("Principal in fen (1/100 yuan)")]
    public long? PrincipalFen { get; init; }
}
