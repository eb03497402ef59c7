using System.Text.Json;
using Youjie.Cases.Assess;
using Youjie.Cases.Words;
using Youjie.Conduct;
using Youjie.Law;
using Youjie.Values;

namespace Youjie.Cases.Report;

/// <summary>The words a report needs again and again, in one language.</summary>
public sealed class ReportWords(Phrases phrases, Marks marks = Marks.Full)
{
    /// <summary>A sentence by key.</summary>
    public string Say(string key, params ReadOnlySpan<object?> args) => phrases.Say(key, args);

    /// <summary>A text in this language.</summary>
    public string Say(LocalText text) => text.In(phrases.Language);

    /// <summary>Several things in a row.</summary>
    public string List(IEnumerable<string> items) => phrases.List(items);

    /// <summary>The text as written, with its placeholders.</summary>
    public string Raw(string key) => phrases.Raw(key);

    /// <summary>The word for a value of an enumeration, under a prefix.</summary>
    public string Word<T>(string prefix, T value) where T : struct, Enum => phrases.Raw($"{prefix}.{Kebab(value)}");

    /// <summary>The value as it stands in JSON.</summary>
    public static string Kebab<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>What stands behind a text that was not read in its official form; empty when it was.</summary>
    public string Doubt(Verified verified) => verified == Verified.Text ? "" : Word(marks == Marks.Short ? "mark" : "doubt", verified);

    /// <summary>A text with its doubt.</summary>
    public string Say(LocalText text, Verified verified) => Say(text) + Doubt(verified);

    /// <summary>A provision as cited, with today's number where it was renumbered.</summary>
    public string Cite(ProvisionView provision) => Cite([provision])[0];

    /// <summary>Provisions as cited, those of one instrument and version together.</summary>
    public IReadOnlyList<string> Cite(IReadOnlyList<ProvisionView> provisions) =>
        [.. provisions.GroupBy(p => (Title: Say(p.Title), p.From)).Select(g => Cite(g.Key.Title, g.Key.From, [.. g]))];

    private string Cite(string title, PartialDate? from, IReadOnlyList<ProvisionView> provisions)
    {
        var articles = provisions.Where(p => p.Article is not null).Select(p => Say(p.Article!) + (p.TodayArticle is { } now ? Say("cite.today", Say(now)) : "")).Distinct(StringComparer.Ordinal).ToList();
        var cited = articles.Count == 0 ? Say("cite.title", title) : Say("cite.with-article", title, List(articles));
        return cited + (from is { } date ? Say("cite.version", date) : Say("cite.version-unknown"));
    }

    /// <summary>The word for a verdict.</summary>
    public string Verdict(Verdict verdict) => Word("verdict", verdict);
}
