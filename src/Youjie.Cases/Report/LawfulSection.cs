using Youjie.Cases.Assess;

namespace Youjie.Cases.Report;

/// <summary>What the lender may and may not do at this stage.</summary>
internal static class LawfulSection
{
    public static ReportSection Write(Assessment a, ReportWords words) => new("lawful", words.Say("lawful.heading"), [.. Blocks(a.Stage, words)]);

    private static IEnumerable<ReportBlock> Blocks(StageView? stage, ReportWords words)
    {
        if (stage is null || stage.Lawful.Count + stage.NotLawful.Count == 0) yield return new Passage(words.Say("lawful.unknown"));
        if (stage?.Lawful.Count > 0) yield return new SubHeading(words.Say("lawful.may"));
        if (stage?.Lawful.Count > 0) yield return WhereSection.Lines(stage.Lawful, words);
        if (stage?.NotLawful.Count > 0) yield return new SubHeading(words.Say("lawful.may-not"));
        if (stage?.NotLawful.Count > 0) yield return WhereSection.Lines(stage.NotLawful, words);
        yield return new Passage(words.Say("lawful.debt-remains"), true);
    }
}
