using Youjie.Cases.Assess;
using Youjie.Conduct;

namespace Youjie.Cases.Report;

/// <summary>What was found, by verdict and rule.</summary>
internal static class FindingsSection
{
    private static readonly Verdict[] Cards = [Verdict.Breach, Verdict.Likely, Verdict.Advisory];
    private static readonly Verdict[] Lists = [Verdict.NeedsFacts, Verdict.Clear, Verdict.NotBound];

    public static ReportSection Write(Assessment a, ReportWords words) => new("findings", words.Say("findings.heading"), [.. Blocks(a, words)]);

    private static IEnumerable<ReportBlock> Blocks(Assessment a, ReportWords words)
    {
        if (a.Rules.Count > 0) yield return new Passage(words.Say("findings.summary", words.List(Cards.Concat(Lists).Select(v => (Verdict: v, Rules: a.Rules.Count(r => r.Verdict == v)))
            .Where(g => g.Rules > 0).Select(g => words.Say("findings.group", words.Verdict(g.Verdict), g.Rules)))));
        if (a.Rules.Count == 0) yield return new Passage(words.Say("findings.none"));
        var communications = a.Communications.ToDictionary(c => c.Id, StringComparer.Ordinal);
        foreach (var block in Cards.SelectMany(v => Group(a, v, communications, words))) yield return block;
        foreach (var block in Lists.SelectMany(v => Titles(a, v, words))) yield return block;
        if (a.Notes.Count == 0) yield break;
        yield return new SubHeading(words.Say("notes.heading"));
        yield return new Bullets([.. a.Notes.Select(n => Note(n, words))]);
    }

    // A rule broken on one day and probably broken on another stands under both verdicts.
    private static IEnumerable<ReportBlock> Group(Assessment a, Verdict verdict, Dictionary<string, CommunicationView> communications, ReportWords words)
    {
        var cards = a.Rules.Select(r => (Rule: r, Findings: r.Findings.Where(f => f.Verdict == verdict).ToList())).Where(g => g.Findings.Count > 0)
            .Select(g => Card.Write(g.Rule, verdict, g.Findings, communications, words)).ToList();
        return cards.Count == 0 ? [] : [new SubHeading(words.Say("findings.group", words.Verdict(verdict), cards.Count)), .. cards];
    }

    private static IEnumerable<ReportBlock> Titles(Assessment a, Verdict verdict, ReportWords words)
    {
        var rules = a.Rules.Where(r => r.Verdict == verdict).ToList();
        if (rules.Count == 0) return [];
        var heading = new SubHeading(words.Say("findings.group", words.Verdict(verdict), rules.Count));
        var explained = new Passage(words.Word("findings.explain", verdict), true);
        // What does not apply is counted; the JSON names it.
        if (verdict == Verdict.NotBound) return [heading, explained];
        return [heading, explained, new Bullets([.. rules.Select(r => new BulletItem(words.Say(r.Says) + words.Say("findings.weight-after", words.Word("weight", r.Weight)), []))])];
    }

    private static BulletItem Note(NoteView note, ReportWords words)
    {
        IEnumerable<string> gives = note.Gives is { } text ? [words.Say(text)] : [];
        IEnumerable<string> due = note.Due is { } day ? [words.Say("notes.due", Values.Beijing.Write(day))] : [];
        return new(words.Say(note.Says, note.Verified), [.. gives, .. due, .. WhereSection.Basis(note.Provisions, words)]);
    }
}
