using Youjie.Cases.State;
using Youjie.Conduct;
using Youjie.Law;
using Youjie.Records;
using Youjie.Values;

namespace Youjie.Cases.Batch;

/// <summary>Checks what the form alone cannot: ids the lawbook knows, names that are unique, times that have come, facts that do not contradict each other.</summary>
public static class FactsCheck
{
    /// <summary>Refuses facts that cannot be judged.</summary>
    /// <exception cref="CaseRefused">Says which entry, and what to do.</exception>
    public static void Check(CaseFacts facts, Lawbook book)
    {
        // First whole and short enough: every later sentence names an entry by its id.
        EntriesCheck.Check(facts);
        Times.Check("as_of", facts.AsOf);
        People(facts, book);
        LenderCheck.Check(facts, book);
        Loan(facts, book);
        foreach (var said in facts.Statements) Said(said, facts, book);
        Communications(facts, book);
    }

    private static void People(CaseFacts facts, Lawbook book)
    {
        foreach (var person in facts.People) KnownIds.Relation(book, person.Relation);
        if (Twice(facts.People.Select(p => p.Id)) is { } id) throw new CaseRefused("refused.person-twice", id);
    }

    private static void Loan(CaseFacts facts, Lawbook book)
    {
        if (facts.Loan?.Product is { } product) KnownIds.Product(book, product);
        if (facts.Loan?.PrincipalFen < 0) throw new CaseRefused("refused.principal-negative");
        if (facts.Loan?.OverdueSince is { } since) Times.Check("overdue_since", since);
    }

    private static void Said(Statement said, CaseFacts facts, Lawbook book)
    {
        KnownIds.Statement(book, said.Kind);
        if (said.Person is { } id && !facts.People.Any(p => p.Id == id)) throw new CaseRefused("refused.no-such-person", id);
        if (said.From is { } from) Times.Check("from", from);
        if (said.To is { } to) Times.Check("to", to);
        if (said.To <= said.From) throw new CaseRefused("refused.statement-ends-first", said.Kind, Beijing.Write(said.From!.Value), Beijing.Write(said.To!.Value));
        if (said.Kind.EndsWith("-hours", StringComparison.Ordinal) && said.Value is { } hours && DayWindow.TryParse(hours) is null)
            throw new CaseRefused("refused.not-hours", hours);
    }

    private static void Communications(CaseFacts facts, Lawbook book)
    {
        var people = facts.People.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var one in facts.Communications)
        {
            Times.Check("at", one.At);
            if (one.At > facts.AsOf) throw new CaseRefused("refused.after-as-of", one.Id, Beijing.Write(one.At), Beijing.Write(facts.AsOf));
            if (one.Person is { } person && !people.Contains(person)) throw new CaseRefused("refused.no-such-person", person);
            CommunicationCheck.Check(one, book);
        }

        if (Twice(facts.Communications.Select(c => c.Id)) is { } twice) throw new CaseRefused("refused.communication-twice", twice);
    }

    private static string? Twice(IEnumerable<string> ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return ids.FirstOrDefault(id => !seen.Add(id));
    }
}
