using Youjie.Conduct;
using Youjie.Records;
using Youjie.Values;

namespace Youjie.Cases.Assess;

/// <summary>Counts calls by number. The judge itself counts, number by number, so that parts and whole follow one definition.</summary>
public static class NumberCounts
{
    /// <summary>Counts of every number that rang, most rung first. Calls without a number stand together in one row.</summary>
    public static IReadOnlyList<NumberView> Of(CaseFacts facts, Func<CaseFacts, Judgement> hear, Masking masking) =>
        [.. facts.Communications.Where(c => c.Channel is Channel.Call or Channel.RobotCall)
            .GroupBy(c => PhoneNumber.Of(c.Number).Normalised, StringComparer.Ordinal)
            .Select(group => Row(group.First(), Alone(facts, [.. group], hear), facts, masking))
            .Where(row => row.Calls.Attempts > 0)
            .OrderByDescending(row => row.Calls.Attempts).ThenBy(row => row.Number, StringComparer.Ordinal)];

    private static Counts Alone(CaseFacts facts, IReadOnlyList<Communication> calls, Func<CaseFacts, Judgement> hear) =>
        hear(facts with { Communications = calls }).Counts;

    private static NumberView Row(Communication first, Counts counts, CaseFacts facts, Masking masking) =>
        new() { Number = masking.Show(first.Number), Party = first.Party ?? Whose(PhoneNumber.Of(first.Number), facts), Calls = counts };

    private static Party? Whose(PhoneNumber number, CaseFacts facts)
    {
        bool In(IEnumerable<string> numbers) => numbers.Any(n => PhoneNumber.Of(n).SameAs(number));
        if (In(facts.Lender?.Numbers ?? [])) return Party.Lender;
        return In(facts.Agencies.SelectMany(a => a.Numbers)) ? Party.Agency : null;
    }
}
