using Youjie.Law;
using Youjie.Records;
using Youjie.Values;

namespace Youjie.Cases.Assess;

/// <summary>Finds where the debt stands.</summary>
public static class Stages
{
    /// <summary>The stage on a day; null when the due date is not known.</summary>
    public static StageView? Of(Lawbook book, Loan? loan, DateTimeOffset asOf)
    {
        if (loan?.OverdueSince is not { } since) return null;
        var day = Beijing.DayOf(asOf).DayNumber - since.DayNumber;
        var stage = Find(book, loan.Product, day);
        return stage is null ? new() { Day = day, OverdueSince = since } : View(book, stage, day, since);
    }

    // A stage written for the product comes before the one for all products.
    private static Stage? Find(Lawbook book, string? product, int day)
    {
        var fitting = book.Data.Stages.Where(s => day >= s.FromDay && (s.ToDay is not { } to || day <= to)).ToList();
        return fitting.Find(s => product is not null && s.Products.Contains(product)) ?? fitting.Find(s => s.Products.Count == 0);
    }

    private static StageView View(Lawbook book, Stage stage, int day, DateOnly since) => new()
    {
        Day = day,
        OverdueSince = since,
        Id = stage.Id,
        Says = stage.Says,
        Usual = Lines(book, stage.Usual),
        Lawful = Lines(book, stage.Lawful),
        NotLawful = Lines(book, stage.NotLawful),
        ToDo = Lines(book, stage.ToDo),
        Clocks = Lines(book, stage.Clocks),
    };

    private static IReadOnlyList<LineView> Lines(Lawbook book, IReadOnlyList<StageLine> lines) =>
        [.. lines.Select(l => new LineView { Says = l.Says, Verified = l.Verified, Provisions = Citations.Of(book, l.Provisions) })];
}
