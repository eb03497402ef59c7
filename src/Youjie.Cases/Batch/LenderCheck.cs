using Youjie.Cases.State;
using Youjie.Conduct;
using Youjie.Law;
using Youjie.Values;

namespace Youjie.Cases.Batch;

/// <summary>Checks who lends and collects: known types and associations, and every number on one side only.</summary>
internal static class LenderCheck
{
    private const string Member = "lender.member.";

    /// <summary>Refuses what the lawbook does not know and numbers that stand on two sides.</summary>
    public static void Check(CaseFacts facts, Lawbook book)
    {
        if (facts.Lender?.Type is { } type) KnownIds.LenderType(book, type);
        foreach (var association in facts.Lender?.MemberOf?.Keys ?? []) Association(book, association);
        OneSideOnly(facts);
    }

    private static void Association(Lawbook book, string id)
    {
        string[] known = [.. book.Data.Facts.Where(f => f.Id.StartsWith(Member, StringComparison.Ordinal)).Select(f => f.Id[Member.Length..])];
        if (!known.Contains(id)) throw new CaseRefused("refused.unknown-association", id, string.Join(", ", known));
    }

    private static void OneSideOnly(CaseFacts facts)
    {
        var lender = Keys(facts.Lender?.Numbers ?? []);
        var agencies = Keys(facts.Agencies.SelectMany(a => a.Numbers));
        Apart(lender, agencies, "lender", "agencies");
        var others = Keys(facts.OtherNumbers);
        Apart(lender, others, "lender", "other_numbers");
        Apart(agencies, others, "agencies", "other_numbers");
    }

    private static void Apart(HashSet<string> one, HashSet<string> two, string first, string second)
    {
        if (one.FirstOrDefault(two.Contains) is { } both) throw new CaseRefused("refused.number-on-two-sides", both, first, second);
    }

    // The same number written in two ways is one number; numbers withheld are none.
    private static HashSet<string> Keys(IEnumerable<string> numbers) =>
        numbers.Select(n => PhoneNumber.Of(n).Normalised).Where(n => !string.IsNullOrEmpty(n)).ToHashSet(StringComparer.Ordinal);
}
