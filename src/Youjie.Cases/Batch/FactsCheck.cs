using Youjie.Cases.State;
using Youjie.Conduct;
using Youjie.Law;
using Youjie.Records;
using Youjie.Values;

namespace Youjie.Cases.Batch;

/// <summary>Checks what the form alone cannot: ids the lawbook knows, names that are unique, times that have come.</summary>
public static class FactsCheck
{
    /// <summary>Refuses facts that cannot be judged.</summary>
    /// <exception cref="CaseRefused">Says which entry, and what to do.</exception>
    public static void Check(CaseFacts facts, Lawbook book)
    {
        People(facts, book);
        if (facts.Lender?.Type is { } type) KnownIds.LenderType(book, type);
        if (facts.Loan?.Product is { } product) KnownIds.Product(book, product);
        foreach (var said in facts.Statements) Said(said, facts, book);
        Communications(facts);
    }

    private static void People(CaseFacts facts, Lawbook book)
    {
        foreach (var person in facts.People) KnownIds.Relation(book, person.Relation);
        if (Twice(facts.People.Select(p => p.Id)) is { } id) throw new CaseRefused("refused.person-twice", id);
    }

    private static void Said(Statement said, CaseFacts facts, Lawbook book)
    {
        KnownIds.Statement(book, said.Kind);
        if (said.Person is { } id && !facts.People.Any(p => p.Id == id)) throw new CaseRefused("refused.no-such-person", id);
    }

    private static void Communications(CaseFacts facts)
    {
        var people = facts.People.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var one in facts.Communications)
        {
            if (one.At > facts.AsOf) throw new CaseRefused("refused.after-as-of", one.Id, Beijing.Write(one.At), Beijing.Write(facts.AsOf));
            if (one.Person is { } person && !people.Contains(person)) throw new CaseRefused("refused.no-such-person", person);
            if (one.Seconds < 0) throw new CaseRefused("refused.negative-seconds", one.Id);
        }

        if (Twice(facts.Communications.Select(c => c.Id)) is { } twice) throw new CaseRefused("refused.communication-twice", twice);
    }

    private static string? Twice(IEnumerable<string> ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return ids.FirstOrDefault(id => !seen.Add(id));
    }
}
