using Youjie.Cases.Assess;
using Youjie.Conduct;
using Youjie.Values;

namespace Youjie.Cases.Report;

/// <summary>One rule with its findings of one verdict.</summary>
internal static class Card
{
    public static RuleCard Write(RuleView rule, Verdict verdict, IReadOnlyList<Finding> findings, Dictionary<string, CommunicationView> communications, ReportWords words)
    {
        var tone = ReportWords.Kebab(verdict);
        return new($"rule-{rule.Rule}-{tone}", words.Say(rule.Says), words.Verdict(verdict), tone,
            [.. findings.Select(f => new CardTime(f.Id, Time(f, communications, words)))], words.Raw("card.more"), [.. Facts(rule, findings, words)]);
    }

    private static IEnumerable<CardFact> Facts(RuleView rule, IReadOnlyList<Finding> findings, ReportWords words)
    {
        yield return new(words.Say("card.weight"), [words.Word("weight", findings[0].Weight) + words.Doubt(rule.Verified)]);
        var used = findings.SelectMany(f => f.Provisions.Select(c => c.Provision)).ToHashSet(StringComparer.Ordinal);
        var cited = words.Cite([.. rule.Provisions.Where(p => used.Contains(p.Reference))]);
        if (cited.Count > 0) yield return new(words.Say("card.provision"), cited);
        var reasons = findings[0].Trace.Select(words.Say).Where(t => !t.EndsWith(words.Say(rule.Says), StringComparison.Ordinal)).ToList();
        if (reasons.Count > 0) yield return new(words.Say("card.reason"), reasons);
        if (rule.Caution is { } caution) yield return new(words.Say("card.caution"), [words.Say(caution)]);
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

    private static string Records(List<CommunicationView> known, ReportWords words) =>
        words.List(known.Where(c => c.Record is not null).Take(12).Select(c => $"{c.Record}")) + (known.Count > 12 ? words.Raw("card.and-more") : "");
}
