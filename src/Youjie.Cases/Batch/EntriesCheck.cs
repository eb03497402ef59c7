using System.Globalization;
using Youjie.Conduct;

namespace Youjie.Cases.Batch;

/// <summary>Checks that lists have no empty places and that ids, names and numbers are short; says where without repeating what stands there.</summary>
internal static class EntriesCheck
{
    /// <summary>Longest id, name or number, in characters, inclusive.</summary>
    public const int Longest = 200;

    /// <summary>Refuses empty places and over-long ids.</summary>
    public static void Check(CaseFacts facts)
    {
        Short("id", facts.Id);
        Each("people", facts.People, (at, p) => { Short(at + ".id", p.Id); Short(at + ".relation", p.Relation); Short(at + ".name", p.Name); All(at + ".numbers", p.Numbers); });
        Lender(facts);
        Each("agencies", facts.Agencies, (at, a) => { Short(at + ".name", a.Name); All(at + ".numbers", a.Numbers); });
        All("other_numbers", facts.OtherNumbers);
        Short("loan.product", facts.Loan?.Product);
        Each("statements", facts.Statements, (at, s) => { Short(at + ".kind", s.Kind); Short(at + ".person", s.Person); Hours(at, s.Kind, s.Value); });
        Each("communications", facts.Communications, (at, c) => { Short(at + ".id", c.Id); Short(at + ".person", c.Person); Short(at + ".number", c.Number); All(at + ".cues", c.Cues?.Keys ?? []); });
    }

    private static void Lender(CaseFacts facts)
    {
        Short("lender.name", facts.Lender?.Name);
        Short("lender.type", facts.Lender?.Type);
        All("lender.member_of", facts.Lender?.MemberOf?.Keys ?? []);
        All("lender.numbers", facts.Lender?.Numbers ?? []);
    }

    // A published list of numbers may be long; a part of the day never is.
    private static void Hours(string at, string kind, string? value)
    {
        if (kind.EndsWith("-hours", StringComparison.Ordinal)) Short(at + ".value", value);
    }

    private static void All(string list, IEnumerable<string> texts) => Each(list, texts, Short);

    private static void Each<T>(string list, IEnumerable<T> entries, Action<string, T> check)
        where T : class
    {
        var place = 0;
        foreach (var entry in entries)
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"{list}[{place++}]");
            // The form says that entries are there, but the serializer does not hold entries of lists to it.
            if (entry is null) throw new CaseRefused("refused.null-entry", at);
            check(at, entry);
        }
    }

    private static void Short(string at, string? text)
    {
        if (text?.Length > Longest) throw new CaseRefused("refused.too-long", at, Longest);
    }
}
