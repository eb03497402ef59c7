using Youjie.Cases.Assess;
using Youjie.Values;

namespace Youjie.Cases.Report;

/// <summary>Where the debt stands.</summary>
internal static class WhereSection
{
    public static ReportSection Write(Assessment a, ReportWords words) => new("where", words.Say("where.heading"), [.. Blocks(a.Stage, words)]);

    private static IEnumerable<ReportBlock> Blocks(StageView? stage, ReportWords words)
    {
        if (stage is null)
        {
            yield return new Passage(words.Say("where.unknown"));
            yield break;
        }

        yield return new Passage(words.Say(stage.Day < 0 ? "where.before" : "where.day", Beijing.Write(stage.OverdueSince), Math.Abs(stage.Day)));
        yield return new Passage(stage.Says is { } says ? words.Say("where.stage", words.Say(says)) : words.Say("where.no-stage"));
        if (stage.Usual.Count > 0) yield return new SubHeading(words.Say("where.usual"));
        if (stage.Usual.Count > 0) yield return Lines(stage.Usual, words);
        if (stage.Clocks.Count > 0) yield return new SubHeading(words.Say("where.clocks"));
        if (stage.Clocks.Count > 0) yield return Lines(stage.Clocks, words);
    }

    /// <summary>Lines of the lawbook with what they rest on.</summary>
    public static Bullets Lines(IReadOnlyList<LineView> lines, ReportWords words) =>
        new([.. lines.Select(l => new BulletItem(words.Say(l.Says, l.Verified), Basis(l.Provisions, words)))]);

    /// <summary>One line naming the provisions; none when there are none.</summary>
    public static IReadOnlyList<string> Basis(IReadOnlyList<ProvisionView> provisions, ReportWords words) =>
        provisions.Count == 0 ? [] : [words.Say("basis", words.List(words.Cite(provisions)))];
}
