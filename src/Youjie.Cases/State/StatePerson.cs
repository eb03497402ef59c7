using Youjie.Conduct;
using Youjie.Law;
using Youjie.Records;

namespace Youjie.Cases.State;

/// <summary>States who someone is.</summary>
public static class StatePerson
{
    private const string Debtor = "debtor";

    /// <summary>Adds a person, or adds to what is known of them; what is not given stays.</summary>
    public static Case Apply(Case state, Lawbook book, string id, string? relation, string? name, IReadOnlyList<string> numbers)
    {
        var old = state.Person(id);
        if (old is null && relation is null) throw new CaseRefused("refused.person-needs-relation", id);
        // Counts and warnings rest on who the debtor is; the one who asks as debtor is not renamed into someone else in passing.
        if (state.IAm == IAm.Debtor && old?.Relation == Debtor && relation is not null and not Debtor && KnownIds.Relation(book, relation) is { } other)
            throw new CaseRefused("refused.asker-is-debtor", id, other);
        var person = (old ?? new Person { Id = id, Relation = "unknown" }) with
        {
            Relation = relation is null ? old!.Relation : KnownIds.Relation(book, relation),
            Name = name ?? old?.Name,
            Numbers = Numbers.Join(old?.Numbers, numbers),
        };
        return state with { People = [.. state.People.Where(p => p.Id != id), person] };
    }
}
