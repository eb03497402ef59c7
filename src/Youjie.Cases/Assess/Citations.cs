using Youjie.Cases.Words;
using Youjie.Law;
using Youjie.Values;

namespace Youjie.Cases.Assess;

/// <summary>Turns references into titles and articles that people can look up.</summary>
public static class Citations
{
    /// <summary>A provision by its versioned reference.</summary>
    public static ProvisionView Of(Lawbook book, string reference, string? today = null)
    {
        var provision = book.ProvisionVersion(reference);
        var now = today ?? (provision is null ? null : book.Today(provision));
        return new()
        {
            Reference = reference,
            Says = Name(book, reference),
            Summary = provision?.Summary,
            Today = now,
            TodaySays = now is null ? null : Name(book, now),
        };
    }

    /// <summary>Provisions by their references.</summary>
    public static IReadOnlyList<ProvisionView> Of(Lawbook book, IEnumerable<string> references) => [.. references.Select(r => Of(book, r))];

    private static LocalText Name(Lawbook book, string reference)
    {
        if (book.ProvisionVersion(reference) is not { } provision) return reference;
        var title = book.InstrumentOf(provision)?.Title ?? (LocalText)provision.Instrument;
        return Article(provision.Article) is { } article ? Phrases.Both("cite.with-article", title, article) : Phrases.Both("cite.title", title);
    }

    // "253-1" is article 253 bis; "5.3/call-hours" is clause 5.3 with this project's own label; "?/…" has no known number.
    private static LocalText? Article(string article)
    {
        var number = article.Split('/', 2)[0];
        if (number is "?" or "") return null;
        if (number.Contains('.', StringComparison.Ordinal)) return Phrases.Both("cite.clause", number);
        return number.Split('-') is [var main, var part] ? Phrases.Both("cite.article-part", main, part) : Phrases.Both("cite.article", number);
    }
}
