using Youjie.Cases.Words;
using Youjie.Law;
using Youjie.Values;

namespace Youjie.Cases.State;

/// <summary>Checks ids against the lawbook; an unknown id is answered with the list of known ones.</summary>
public static class KnownIds
{
    /// <summary>The relation, checked.</summary>
    public static string Relation(Lawbook book, string id) => Check(id, "id.relation", book.Data.Relations.Select(r => (r.Id, r.Says)));

    /// <summary>The lender type, checked.</summary>
    public static string LenderType(Lawbook book, string id) => Check(id, "id.lender-type", book.Data.LenderTypes.Select(t => (t.Id, t.Says)));

    /// <summary>The product, checked.</summary>
    public static string Product(Lawbook book, string id) => Check(id, "id.product", book.Data.Products.Select(p => (p.Id, p.Says)));

    /// <summary>The kind of statement, checked.</summary>
    public static StatementKind Statement(Lawbook book, string id)
    {
        Check(id, "id.statement", book.Data.Statements.Select(s => (s.Id, s.Says)));
        return book.Statement(id)!;
    }

    /// <summary>The person of the case, checked.</summary>
    public static string Person(Case state, string id) => Check(id, "id.person", state.People.Select(p => (p.Id, (LocalText)(p.Name ?? p.Relation))));

    private static string Check(string id, string what, IEnumerable<(string Id, LocalText Says)> known)
    {
        var list = known.ToList();
        if (list.Exists(k => k.Id == id)) return id;
        throw new CaseRefused("refused.unknown-id", Phrases.Both(what), id, new LocalText(Lines(list, Language.Zh), Lines(list, Language.En)));
    }

    private static string Lines(List<(string Id, LocalText Says)> known, Language language) =>
        known.Count == 0 ? Phrases.In(language).Raw("id.none")
            : string.Concat(known.Select(k => $"\n  {k.Id}{new string(' ', Math.Max(1, 24 - k.Id.Length))}{k.Says.In(language)}"));
}
