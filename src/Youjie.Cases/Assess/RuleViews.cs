using Youjie.Conduct;
using Youjie.Law;
using Youjie.Law.Rules;
using Youjie.Values;

namespace Youjie.Cases.Assess;

/// <summary>Groups findings by rule and gives rules their words.</summary>
public static class RuleViews
{
    /// <summary>One entry per rule, gravest first; the strongest instrument first among equals.</summary>
    public static IReadOnlyList<RuleView> Of(Lawbook book, Judgement judgement) =>
        [.. judgement.Findings.GroupBy(f => f.Rule, StringComparer.Ordinal).Select(g => View(book, g.Key, [.. g]))
            .OrderByDescending(v => v.Verdict).ThenBy(v => v.Weight).ThenBy(v => v.Rule, StringComparer.Ordinal)];

    /// <summary>Notes with their words; the same note about several acts is said once, with the last day of its clock.</summary>
    public static IReadOnlyList<NoteView> Notes(Lawbook book, Judgement judgement) =>
        [.. judgement.Notes.GroupBy(n => n.Rule, StringComparer.Ordinal).Select(g => View(book, g.MaxBy(n => n.Due ?? DateOnly.MinValue)!))];

    private static RuleView View(Lawbook book, string id, IReadOnlyList<Finding> findings)
    {
        var rule = book.Rule(id);
        var gravest = findings.MaxBy(f => f.Verdict)!;
        return new()
        {
            Rule = id,
            Says = rule?.Says ?? (LocalText)id,
            Verdict = gravest.Verdict,
            Weight = gravest.Weight,
            Verified = gravest.Verified,
            Caution = rule?.Caution,
            Provisions = [.. findings.SelectMany(f => f.Provisions).DistinctBy(c => c.Provision).Select(c => Citations.Of(book, c.Provision, c.Today))],
            Findings = findings,
        };
    }

    private static NoteView View(Lawbook book, Note note)
    {
        var rule = book.Rule(note.Rule);
        return new()
        {
            Rule = note.Rule,
            Says = rule?.Says ?? (LocalText)note.Rule,
            Gives = rule?.Versions.Select(v => v.Test).OfType<NoteTest>().LastOrDefault()?.Gives,
            Caution = rule?.Caution,
            Due = note.Due,
            Communication = note.Communication,
            Provisions = [.. note.Provisions.Select(c => Citations.Of(book, c.Provision, c.Today))],
            Verified = rule?.Verified ?? Verified.Unverified,
        };
    }
}
