using Youjie.Cases.Assess;
using Youjie.Conduct;

namespace Youjie.Cases.Report;

/// <summary>Rules that stand together in a report. Each rule stands once, under its gravest verdict, so that the headings add up to the number of rules.</summary>
/// <param name="Verdict">The gravest verdict under each of them.</param>
/// <param name="Key">The verdict in words; <c>untouched</c> for a clear rule that no act and no words in the records touched.</param>
/// <param name="Rules">The rules, in the order of the assessment.</param>
public sealed record RuleGroup(Verdict Verdict, string Key, IReadOnlyList<RuleView> Rules)
{
    private const string Untouched = "untouched";
    private const string CriminalLaw = "criminal-law:";
    private static readonly Verdict[] Order = [Verdict.Breach, Verdict.Likely, Verdict.Advisory, Verdict.NeedsFacts, Verdict.Clear, Verdict.NotBound];

    /// <summary>True for groups whose rules speak against someone.</summary>
    public bool Speaks => Speak(Verdict);

    /// <summary>The groups that hold a rule, gravest first.</summary>
    public static IReadOnlyList<RuleGroup> Of(Assessment a) =>
        [.. Order.SelectMany(v => a.Rules.Where(r => r.Verdict == v).GroupBy(Name).OrderByDescending(g => g.Key != Untouched).Select(g => new RuleGroup(v, g.Key, [.. g])))];

    /// <summary>The findings of a rule that speak against someone, gravest first, then as they stand.</summary>
    public static IReadOnlyList<Finding> Against(RuleView rule) => [.. rule.Findings.Where(f => Speak(f.Verdict)).OrderByDescending(f => f.Verdict)];

    /// <summary>One line for each lesser verdict that also stands under a rule.</summary>
    public static IEnumerable<string> Also(RuleView rule, ReportWords words) =>
        Against(rule).Where(f => f.Verdict != rule.Verdict).GroupBy(f => f.Verdict).Select(g => words.Say("card.also", Times(g), words.Verdict(g.Key)));

    /// <summary>A sentence for rules of criminal law, which only the authorities can apply; none for others.</summary>
    public static IEnumerable<string> Criminal(RuleView rule, ReportWords words) =>
        Against(rule).Any(f => f.Provisions is [var first, ..] && first.Provision.StartsWith(CriminalLaw, StringComparison.Ordinal)) ? [words.Say("card.criminal")] : [];

    // Contacts, as the brief page counts them; a finding on statements alone counts as one.
    private static int Times(IEnumerable<Finding> findings) =>
        findings.SelectMany(f => f.Communications.Count == 0 ? [f.Id] : f.Communications).Distinct(StringComparer.Ordinal).Count();

    // Nobody made a visit: the rules on visits were not kept, they were not touched.
    private static string Name(RuleView rule) =>
        rule.Verdict == Verdict.Clear && rule.Findings.All(f => f.Considered == 0 && f.Communications.Count == 0) ? Untouched : ReportWords.Kebab(rule.Verdict);

    private static bool Speak(Verdict verdict) => verdict >= Verdict.Advisory;
}
