using Youjie.Law;
using Youjie.Records;
using Youjie.Values;

namespace Youjie.Cases.State;

/// <summary>States what is owed.</summary>
public static class StateLoan
{
    /// <summary>Adds to what is known of the loan; what is not given stays.</summary>
    /// <param name="state">The case.</param>
    /// <param name="book">Knows the products.</param>
    /// <param name="product">Product.</param>
    /// <param name="overdueSince"><c>yyyy-MM-dd</c>, not in the future.</param>
    /// <param name="principal">Yuan with at most two decimals.</param>
    /// <param name="now">Now.</param>
    public static Case Apply(Case state, Lawbook book, string? product, string? overdueSince, string? principal, DateTimeOffset now)
    {
        if (product is null && overdueSince is null && principal is null) throw new CaseRefused("refused.nothing-stated");
        var old = state.Loan ?? new Loan();
        return state with
        {
            Loan = old with
            {
                Product = product is null ? old.Product : KnownIds.Product(book, product),
                OverdueSince = overdueSince is null ? old.OverdueSince : Past(Entries.Day(overdueSince), now),
                PrincipalFen = principal is null ? old.PrincipalFen : Entries.Fen(principal),
            },
        };
    }

    private static DateOnly Past(DateOnly day, DateTimeOffset now) =>
        day <= Beijing.DayOf(now) ? day : throw new CaseRefused("refused.future-day", Beijing.Write(day), Beijing.Write(Beijing.DayOf(now)));
}
