using Youjie.Cases.Assess;
using Youjie.Conduct;
using Youjie.Values;

namespace Youjie.Cases.Report;

/// <summary>One rule with the findings that speak against someone, gravest first.</summary>
internal static class Card
{
    private const int ShownReasons = 10;
    private const int ShownRecords = 12;

    public static RuleCard Write(RuleView rule, Dictionary<string, CommunicationView> communications, ReportWords words)
    {
        var tone = ReportWords.Kebab(rule.Verdict);
        var findings = RuleGroup.Against(rule);
        return new($"rule-{rule.Rule}-{tone}", words.Say(rule.Says), words.Verdict(rule.Verdict), tone,
            [.. findings.Select(f => new CardTime(f.Id, Time(f, communications, words) + Lesser(f, rule, words), ReportWords.Kebab(f.Verdict)))], words.Raw("card.more"), [.. Facts(rule, findings, words)]);
    }

    private static string Lesser(Finding finding, RuleView rule, ReportWords words) =>
        finding.Verdict == rule.Verdict ? "" : words.Say("card.lesser", words.Verdict(finding.Verdict));

    private static IEnumerable<CardFact> Facts(RuleView rule, IReadOnlyList<Finding> findings, ReportWords words)
    {
        var also = RuleGroup.Also(rule, words).ToList();
        if (also.Count > 0) yield return new(words.Say("card.verdict"), also);
        yield return new(words.Say("card.weight"), [words.Word("weight", findings[0].Weight) + words.Doubt(rule.Verified)]);
        var used = findings.SelectMany(f => f.Provisions.Select(c => c.Provision)).ToHashSet(StringComparer.Ordinal);
        var cited = words.Cite([.. rule.Provisions.Where(p => used.Contains(p.Reference))]);
        if (cited.Count > 0) yield return new(words.Say("card.provision"), cited);
        var reasons = Reasons(rule, findings, words);
        if (reasons.Count > 0) yield return new(words.Say("card.reason"), reasons);
        IReadOnlyList<string> cautions = [.. RuleGroup.Criminal(rule, words), .. rule.Caution is { } caution ? [words.Say(caution)] : Array.Empty<string>()];
        if (cautions.Count > 0) yield return new(words.Say("card.caution"), cautions);
    }

    // The first finding's in full, then what the others add.
    private static IReadOnlyList<string> Reasons(RuleView rule, IReadOnlyList<Finding> findings, ReportWords words)
    {
        var lines = findings.SelectMany(f => f.Trace).Select(words.Say).Where(t => !t.EndsWith(words.Say(rule.Says), StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToList();
        var shown = Math.Max(ShownReasons, findings[0].Trace.Count);
        return lines.Count <= shown ? lines : [.. lines.Take(shown), words.Raw("card.and-more").Trim()];
    }

    private static string Time(Finding finding, Dictionary<string, CommunicationView> communications, ReportWords words)
    {
        var known = finding.Communications.Select(id => communications.GetValueOrDefault(id)).OfType<CommunicationView>().ToList();
        return known switch
        {
            [] => words.Say("card.no-communication"),
            [var one] => One(one, words),
            [var first, ..] => words.Say("card.several", One(first, words), Beijing.Write(known[^1].At), known.Count, Records(known, words)),
        };
    }

    private static string One(CommunicationView c, ReportWords words)
    {
        var parts = new List<string> { Beijing.Write(c.At), words.Word("channel", c.Channel) };
        if (c.Number is { } number) parts.Add(number);
        if (c.PersonSays is { } person) parts.Add(words.Say("card.to", words.Say(person)));
        if (c.Connected is { } connected) parts.Add(words.Say(connected ? "card.connected" : "card.unanswered"));
        if (c is { Connected: true, Seconds: { } seconds }) parts.Add(words.Say("card.seconds", seconds));
        return string.Join(words.Raw("card.separator"), parts) + (c is { File: { } file, Record: { } record } ? words.Say("card.source", file, record) : "");
    }

    // The line names the file of the first; where records of several files stand together, each list says whose it is.
    private static string Records(List<CommunicationView> known, ReportWords words)
    {
        var files = known.Where(c => c.Record is not null).Take(ShownRecords).GroupBy(c => c.File, StringComparer.Ordinal).ToList();
        var listed = files.Select(g => (g.Key, Numbers: words.List(g.Select(c => $"{c.Record}")))).Select(g => files.Count == 1 || g.Key is null ? words.Say("card.records", g.Numbers) : words.Say("card.records-of", g.Key, g.Numbers));
        return words.List(listed) + (known.Count > ShownRecords ? words.Raw("card.and-more") : "");
    }
}
