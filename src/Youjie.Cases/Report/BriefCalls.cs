using Youjie.Cases.Assess;

namespace Youjie.Cases.Report;

/// <summary>The calls on the brief page: the known collecting side's, and those of numbers that nobody has named yet.</summary>
internal static class BriefCalls
{
    private const int Numbers = 3;

    public static IEnumerable<ReportBlock> Write(RecordView records, ReportWords words)
    {
        var unnamed = records.Numbers.Where(n => n is { Party: null, Number: not null }).ToList();
        var calls = records.Calls;
        // "0 calls" would read as if nobody had called.
        if (calls.Attempts > 0 || unnamed.Count == 0)
            yield return new Passage(words.Say("brief.calls", calls.Attempts, calls.Connected, calls.Conversations, Estimate(records, words)));
        if (unnamed.Count > 0) yield return new Passage(Unnamed(unnamed, words));
    }

    private static string Unnamed(List<NumberView> unnamed, ReportWords words) =>
        words.Say("brief.unnamed", unnamed.Count, unnamed.Sum(n => n.Calls.Attempts), words.List(unnamed.Take(Numbers).Select(n => words.Say("brief.unnamed-number", n.Number, n.Calls.Attempts))));

    private static string Estimate(RecordView records, ReportWords words) => records.EffectiveSeconds is { } seconds ? words.Say("records.estimate", seconds) : "";
}
