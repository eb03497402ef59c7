using System.Text.Json;
using Youjie.Conduct;
using Youjie.Law;

namespace Youjie.Cases.Assess;

/// <summary>Chooses the next steps that fit what was found, who lends and who asks.</summary>
public static class NextSteps
{
    /// <summary>The steps, in order.</summary>
    public static IReadOnlyList<StepView> Of(Lawbook book, CaseFacts facts, IReadOnlyList<RuleView> rules)
    {
        var crossed = rules.Where(r => r.Verdict >= Verdict.Advisory).Select(r => r.Rule).ToHashSet(StringComparer.Ordinal);
        var asker = JsonNamingPolicy.KebabCaseLower.ConvertName((facts.IAm ?? IAm.Debtor).ToString());
        return [.. book.Data.Steps.Where(s => Fits(s, crossed, facts.Lender?.Type, asker)).OrderBy(s => s.Order).Select(s => View(book, s))];
    }

    /// <summary>Lines to call.</summary>
    public static IReadOnlyList<SafetyView> Safety(Lawbook book) =>
        [.. book.Data.SafetyLines.Select(l => new SafetyView { Number = l.Number, Says = l.Says, Verified = l.Verified })];

    // A step for one kind of lender only is not offered while nobody knows which kind it is.
    private static bool Fits(Step step, HashSet<string> crossed, string? lenderType, string asker) =>
        (step.WhenRules.Count == 0 || step.WhenRules.Any(crossed.Contains))
        && (step.LenderTypes.Count == 0 || (lenderType is not null && step.LenderTypes.Contains(lenderType)))
        && (step.For.Count == 0 || step.For.Contains(asker));

    private static StepView View(Lawbook book, Step step) => new()
    {
        Id = step.Id,
        Says = step.Says,
        Why = step.Why,
        ByWhen = step.ByWhen,
        Provisions = Citations.Of(book, step.Provisions),
        Verified = step.Verified,
    };
}
