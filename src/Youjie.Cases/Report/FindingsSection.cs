using Youjie.Cases.Assess;
using Youjie.Conduct;

namespace Youjie.Cases.Report;

/// <summary>What was found, by verdict and rule.</summary>
internal static class FindingsSection
{
    public static ReportSection Write(Assessment a, ReportWords words) => new("findings", words.Say("findings.heading"), [.. Blocks(a, words)]);

    private static IEnumerable<ReportBlock> Blocks(Assessment a, ReportWords words)
    {
        var groups = RuleGroup.Of(a);
        yield return new Passage(groups.Count == 0 ? words.Say("findings.none") : words.Say("findings.summary", words.List(groups.Select(g => Heading(g, words)))));
        var communications = a.Communications.ToDictionary(c => c.Id, StringComparer.Ordinal);
        foreach (var block in groups.SelectMany(g => g.Speaks ? Cards(g, communications, words) : Titles(g, words))) yield return block;
        foreach (var block in NotesPart.Blocks(a.Notes, communications, words)) yield return block;
    }

    private static string Heading(RuleGroup group, ReportWords words) => words.Say("findings.group", words.Raw($"verdict.{group.Key}"), group.Rules.Count);

    private static IEnumerable<ReportBlock> Cards(RuleGroup group, Dictionary<string, CommunicationView> communications, ReportWords words) =>
        [new SubHeading(Heading(group, words)), .. group.Rules.Select(r => Card.Write(r, communications, words))];

    private static IEnumerable<ReportBlock> Titles(RuleGroup group, ReportWords words)
    {
        var heading = new SubHeading(Heading(group, words));
        var explained = new Passage(words.Raw($"findings.explain.{group.Key}"), true);
        // What does not apply is counted; the JSON names it.
        if (group.Verdict == Verdict.NotBound) return [heading, explained];
        return [heading, explained, new Bullets([.. group.Rules.Select(r => new BulletItem(words.Say(r.Says) + words.Say("findings.weight-after", words.Word("weight", r.Weight)), []))])];
    }
}
