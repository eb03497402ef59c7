using Youjie.Cases.Assess;

namespace Youjie.Cases.Report;

/// <summary>What is not known, and the question that would settle it.</summary>
internal static class UnknownSection
{
    public static ReportSection Write(Assessment a, ReportWords words) => new("unknown", words.Say("unknown.heading"), [.. Blocks(a, words)]);

    private static IEnumerable<ReportBlock> Blocks(Assessment a, ReportWords words)
    {
        if (a.Unknowns.Count == 0 && a.Unread.Count == 0 && a.Stage is not null) yield return new Passage(words.Say("unknown.none"));
        if (a.Stage is null) yield return new Passage(words.Say("unknown.due-date"));
        if (a.Unknowns.Count > 0) yield return new Bullets([.. a.Unknowns.Select(u => Item(u, words))]);
        if (a.Unread.Count > 0) yield return new Passage(words.Say("unknown.unread", a.Unread.Count));
    }

    private static BulletItem Item(UnknownView unknown, ReportWords words) => new(
        words.Say("unknown.item", words.Say(unknown.Says), unknown.Findings),
        [words.Say("unknown.question", words.Say(unknown.Question)), .. unknown.Statement is { } kind ? [words.Say("unknown.how", kind)] : Array.Empty<string>()]);
}
