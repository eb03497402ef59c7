using Youjie.Cases.Words;
using Youjie.Law;
using Youjie.Values;

namespace Youjie.Cases.Assess;

/// <summary>Turns references into titles and articles that people can look up.</summary>
public static class Citations
{
    /// <summary>A provision by its versioned reference.</summary>
    /// <param name="book">The lawbook.</param>
    /// <param name="reference"><c>instrument:article@from</c>.</param>
    /// <param name="today">The reference to its number today, where the judge already knows it.</param>
    public static ProvisionView Of(Lawbook book, string reference, string? today = null)
    {
        var provision = book.ProvisionVersion(reference);
        var now = today ?? (provision is null ? null : book.Today(provision));
        return new()
        {
            Reference = reference,
            Title = provision is null ? reference : book.InstrumentOf(provision)?.Title ?? (LocalText)provision.Instrument,
            Article = provision is null ? null : Article(provision.Article),
            From = provision?.From,
            Summary = provision?.Summary,
            Today = now,
            TodayArticle = now is null ? null : Article(now.Split(':', '@')[1]),
        };
    }

    /// <summary>Provisions by their references.</summary>
    public static IReadOnlyList<ProvisionView> Of(Lawbook book, IEnumerable<string> references) => [.. references.Select(r => Of(book, r))];

    // "253-1" is article 253 bis; "5.3/call-hours" is clause 5.3 with this project's own label; "ch3/…" a chapter; "?/…" has no known number.
    private static LocalText? Article(string article)
    {
        var number = article.Split('/', 2)[0];
        if (number is "?" or "") return null;
        if (number.StartsWith("ch", StringComparison.Ordinal)) return Phrases.Both("cite.chapter", number[2..]);
        if (number.Contains('.', StringComparison.Ordinal)) return Phrases.Both("cite.clause", number);
        return number.Split('-') is [var main, var part] ? Phrases.Both("cite.article-part", main, part) : Phrases.Both("cite.article", number);
    }
}
