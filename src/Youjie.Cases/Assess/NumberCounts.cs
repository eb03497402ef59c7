using Youjie.Conduct;
using Youjie.Law;
using Youjie.Law.Rules;
using Youjie.Records;
using Youjie.Values;

namespace Youjie.Cases.Assess;

/// <summary>
/// Counts calls by number. A judge with that one rule counts, so that parts and whole follow one definition.
/// A number of which nobody said whose it is has a row of its own and is not in the collecting side's total.
/// </summary>
internal sealed class NumberCounts(Lawbook book)
{
    // The rule that sets what an effective conversation is stays; nothing else is judged here.
    private readonly Judge counter = Judge.Compile(new Lawbook(book.Data with { Rules = [.. book.Data.Rules.Where(SetsConversations).Take(1)], Cues = [] }));

    /// <summary>Seconds from which an answered call is estimated to be an effective conversation, as the first rule in use that counts conversations sets them.</summary>
    public int? EffectiveSeconds { get; } = book.Data.Rules.FirstOrDefault(SetsConversations)?.Versions.Select(v => v.Test).OfType<CountTest>().First().EffectiveSeconds;

    /// <summary>Counts of every number that rang, most rung first. Calls without a number stand together in one row.</summary>
    public IReadOnlyList<NumberView> Of(CaseFacts facts, Masking masking) =>
        [.. facts.Communications.Where(c => c.Channel is Channel.Call or Channel.RobotCall)
            .GroupBy(c => PhoneNumber.Of(c.Number).Normalised, StringComparer.Ordinal)
            .Select(calls => Row([.. calls], facts, masking))
            .Where(row => row.Calls.Attempts > 0)
            .OrderByDescending(row => row.Calls.Attempts).ThenBy(row => row.Number, StringComparer.Ordinal)];

    private static bool SetsConversations(Rule rule) => rule.Enabled && rule.Versions.Any(v => v.Test is CountTest { Notion: Notion.Conversation, EffectiveSeconds: not null });

    private NumberView Row(IReadOnlyList<Communication> calls, CaseFacts facts, Masking masking)
    {
        var stated = counter.Hear(facts with { Communications = calls }).Counts;
        var number = calls[0].Number;
        if (stated.Attempts > 0) return new() { Number = masking.Show(number), Party = Whose(calls[0], facts), Calls = stated };
        var unknown = IsOther(number, facts) ? [] : calls.Where(c => c.Party is null).Select(c => c with { Party = Party.Agency }).ToList();
        return new() { Number = masking.Show(number), Calls = counter.Hear(facts with { Communications = unknown }).Counts };
    }

    private static bool IsOther(string? number, CaseFacts facts) =>
        number is not null && In(facts.OtherNumbers.Concat(facts.People.SelectMany(p => p.Numbers)), PhoneNumber.Of(number));

    private static Party Whose(Communication call, CaseFacts facts) =>
        call.Party ?? (In(facts.Agencies.SelectMany(a => a.Numbers), PhoneNumber.Of(call.Number)) ? Party.Agency : Party.Lender);

    private static bool In(IEnumerable<string> numbers, PhoneNumber number) => numbers.Any(n => PhoneNumber.Of(n).SameAs(number));
}
