using Youjie.Cases.Assess;
using Youjie.Cases.Words;
using Youjie.Values;

namespace Youjie.Cases.Report;

/// <summary>The same assessment on one screen or two, for someone who reads it at night: what was found, what is lawful, what is missing, what to do. The reasons stand in the full page.</summary>
public static class BriefWriter
{
    private const int Lines = 3;
    private const int Questions = 4;
    private const int Steps = 6;

    /// <summary>The brief page in one language.</summary>
    public static ReportPage Write(Assessment assessment, Language language)
    {
        var words = new ReportWords(Phrases.In(language), Marks.Short);
        return new(language, words.Say("report.title"), words.Say("report.lead", Beijing.Write(assessment.AsOf)),
        [
            .. DangerSection.Write(assessment, words),
            new("where", words.Say("where.heading"), [.. Where(assessment, words)]),
            new("findings", words.Say("findings.heading"), [.. Findings(assessment, words)]),
            new("lawful", words.Say("lawful.heading"), [.. Lawful(assessment, words)]),
            new("unknown", words.Say("unknown.heading"), [.. Unknown(assessment, words)]),
            new("next", words.Say("next.heading"), [.. Next(assessment, words)]),
            new("versions", words.Say("versions.heading"), [.. Versions(assessment, words)]),
        ]);
    }

    private static IEnumerable<ReportBlock> Where(Assessment a, ReportWords words)
    {
        if (a.Stage is not { } stage) yield return new Passage(words.Say("where.unknown"));
        else
        {
            yield return new Passage(words.Say(stage.Day < 0 ? "where.before" : "where.day", Beijing.Write(stage.OverdueSince), Math.Abs(stage.Day)));
            if (stage.Says is { } says) yield return new Passage(words.Say("where.stage", words.Say(says)));
        }

        if (a.Records is { First: { } first, Last: { } last }) yield return new Passage(words.Say("records.span", a.Records.Communications, Beijing.Write(first), Beijing.Write(last)));
        foreach (var line in BriefCalls.Write(a.Records, words)) yield return line;
    }

    private static IEnumerable<ReportBlock> Findings(Assessment a, ReportWords words)
    {
        var communications = a.Communications.ToDictionary(c => c.Id, StringComparer.Ordinal);
        var groups = RuleGroup.Of(a);
        foreach (var group in groups.Where(g => g.Speaks))
        {
            yield return new SubHeading(words.Say("findings.group", words.Verdict(group.Verdict), group.Rules.Count));
            yield return new Bullets([.. group.Rules.Select(r => Rule(r, communications, words))]);
        }

        var rest = groups.Where(g => !g.Speaks).Select(g => words.Say("brief.count", words.Raw($"verdict.{g.Key}"), g.Rules.Count)).ToList();
        if (rest.Count > 0) yield return new Passage(words.Say("brief.rest", words.List(rest)), true);
    }

    private static BulletItem Rule(RuleView rule, Dictionary<string, CommunicationView> communications, ReportWords words)
    {
        var times = rule.Findings.Where(f => f.Verdict == rule.Verdict).SelectMany(f => f.Communications).Distinct(StringComparer.Ordinal)
            .Select(id => communications.GetValueOrDefault(id)).OfType<CommunicationView>().OrderBy(c => c.At).ToList();
        var basis = words.Say("brief.basis", words.Word("weight", rule.Weight), words.List(words.Cite(rule.Provisions)), words.Doubt(rule.Verified));
        return new(words.Say(rule.Says), [times.Count == 0 ? words.Say("card.no-communication") : Times(times, words), .. RuleGroup.Also(rule, words), basis, .. RuleGroup.Criminal(rule, words)]);
    }

    private static string Times(List<CommunicationView> times, ReportWords words)
    {
        var shown = words.List(times.Take(Lines).Select(c => words.Say("brief.time", Beijing.Write(c.At)[..16], words.Word("channel", c.Channel))));
        return words.Say(times.Count > Lines ? "brief.times-more" : "brief.times", times.Count, shown);
    }

    private static IEnumerable<ReportBlock> Lawful(Assessment a, ReportWords words)
    {
        if (a.Stage is not { Lawful.Count: > 0 } stage) yield return new Passage(words.Say("lawful.unknown"));
        else yield return new Bullets([.. stage.Lawful.Select(l => new BulletItem(words.Say(l.Says, l.Verified), []))]);
        yield return new Passage(words.Say("lawful.debt-remains"));
    }

    private static IEnumerable<ReportBlock> Unknown(Assessment a, ReportWords words)
    {
        if (a.Unknowns.Count == 0) yield return new Passage(words.Say("unknown.none"));
        else yield return new Bullets([.. a.Unknowns.Take(Questions).Select(u => new BulletItem(words.Say(u.Question), []))]);
        if (a.Unknowns.Count > Questions) yield return new Passage(words.Say("brief.more-questions", a.Unknowns.Count - Questions), true);
        if (a.Unread.Count > 0) yield return new Passage(words.Say("unknown.unread", a.Unread.Count));
    }

    private static IEnumerable<ReportBlock> Next(Assessment a, ReportWords words)
    {
        if (a.Steps.Count == 0) yield return new Passage(words.Say("next.none"));
        else yield return new Bullets([.. a.Steps.Take(Steps).Select(s => new BulletItem(words.Say(s.Says, s.Verified), []))], true);
        if (a.Steps.Count > Steps) yield return new Passage(words.Say("brief.more-steps", a.Steps.Count - Steps), true);
    }

    private static IEnumerable<ReportBlock> Versions(Assessment a, ReportWords words)
    {
        yield return new Passage(words.Say("versions.line", a.Engine, a.Lawbook, Beijing.Write(a.AsOf)));
        yield return new Passage(words.Say("brief.marks"));
        yield return new Passage(words.Say("brief.more"));
        yield return new Passage(words.Say("versions.not-advice"));
    }
}
