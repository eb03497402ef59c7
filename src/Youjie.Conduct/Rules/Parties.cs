using Youjie.Law;
using Youjie.Records;
using Youjie.Values;

namespace Youjie.Conduct.Rules;

/// <summary>Whose number it is, only as far as the user or the lawbook says. Everything else stays unknown.</summary>
internal sealed class Parties
{
    private readonly Dictionary<string, Party> known = new(StringComparer.Ordinal);

    public Parties(CaseFacts facts, Lawbook book)
    {
        Add(Hotlines(facts.Lender, book), Party.Lender);
        Add(facts.People.SelectMany(p => p.Numbers), Party.Other);
        Add(facts.OtherNumbers, Party.Other);
        Add(facts.Agencies.SelectMany(a => a.Numbers), Party.Agency);
        Add(facts.Lender?.Numbers ?? [], Party.Lender);
    }

    /// <summary>Who is at the other end; null when neither the record, the user nor the lawbook says.</summary>
    public Party? Of(Communication communication)
    {
        if (communication.Party is { } stated) return stated;
        if (communication.Number is not { Length: > 0 } number) return null;
        return known.TryGetValue(Key(number), out var party) ? party : null;
    }

    private void Add(IEnumerable<string> numbers, Party party)
    {
        foreach (var number in numbers) known[Key(number)] = party;
    }

    private static IEnumerable<string> Hotlines(Lender? lender, Lawbook book) => lender?.Name is not { Length: > 0 } name ? []
        : book.Data.Lenders.Where(l => l.Hotline is { Length: > 0 } && (l.Name == name || l.Brands.Contains(name, StringComparer.Ordinal))).Select(l => l.Hotline!);

    private static string Key(string number) => PhoneNumber.Of(number).Normalised;
}
