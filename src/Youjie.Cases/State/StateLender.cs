using Youjie.Law;
using Youjie.Records;

namespace Youjie.Cases.State;

/// <summary>States who lends.</summary>
public static class StateLender
{
    /// <summary>Adds to what is known of the lender; what is not given stays.</summary>
    /// <param name="state">The case.</param>
    /// <param name="book">Knows the types.</param>
    /// <param name="name">Name as the contract writes it.</param>
    /// <param name="type">Licence.</param>
    /// <param name="members"><c>nifa=true</c>, <c>cba=false</c>.</param>
    /// <param name="numbers">Numbers known to be the lender's.</param>
    public static Case Apply(Case state, Lawbook book, string? name, string? type, IReadOnlyList<string> members, IReadOnlyList<string> numbers)
    {
        if (name is null && type is null && members.Count == 0 && numbers.Count == 0) throw new CaseRefused("refused.nothing-stated");
        var old = state.Lender ?? new Lender();
        return state with
        {
            Lender = old with
            {
                Name = name ?? old.Name,
                Type = type is null ? old.Type : KnownIds.LenderType(book, type),
                MemberOf = Join(old.MemberOf, book, members),
                Numbers = Numbers.Join(old.Numbers, numbers),
            },
        };
    }

    private static IReadOnlyDictionary<string, bool>? Join(IReadOnlyDictionary<string, bool>? old, Lawbook book, IReadOnlyList<string> members)
    {
        if (members.Count == 0) return old;
        var all = new Dictionary<string, bool>(old ?? new Dictionary<string, bool>(), StringComparer.Ordinal);
        foreach (var member in members)
        {
            var (association, isMember) = Read(book, member);
            all[association] = isMember;
        }

        return all;
    }

    private static (string Association, bool IsMember) Read(Lawbook book, string text)
    {
        string[] known = [.. book.Data.Rules.Select(r => r.MembersOf).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (text.Split('=') is [var id, "true" or "false"] parts && known.Contains(id)) return (id, parts[1] == "true");
        throw new CaseRefused("refused.member-of", text, string.Join(", ", known));
    }
}
