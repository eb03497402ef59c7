using Youjie.Cases.Assess;

namespace Youjie.Cases.Report;

/// <summary>What to do now, in order; help first.</summary>
internal static class NextSection
{
    public static ReportSection Write(Assessment a, ReportWords words) => new("next", words.Say("next.heading"), [.. Blocks(a, words)]);

    private static IEnumerable<ReportBlock> Blocks(Assessment a, ReportWords words)
    {
        if (a.Safety.Count > 0) yield return new Passage(words.Say("next.safety"));
        if (a.Safety.Count > 0) yield return DangerSection.Lines(a, words);
        if (a.Stage?.ToDo.Count > 0) yield return new SubHeading(words.Say("next.at-this-stage"));
        if (a.Stage?.ToDo.Count > 0) yield return WhereSection.Lines(a.Stage.ToDo, words);
        if (a.Steps.Count > 0) yield return new SubHeading(words.Say("next.steps"));
        if (a.Steps.Count > 0) yield return new Bullets([.. a.Steps.Select(s => Step(s, words))], true);
        if (a.Steps.Count == 0 && !(a.Stage?.ToDo.Count > 0)) yield return new Passage(words.Say("next.none"));
    }

    private static BulletItem Step(StepView step, ReportWords words)
    {
        IEnumerable<string> when = step.ByWhen is { } text ? [words.Say("next.by-when", words.Say(text))] : [];
        return new(words.Say(step.Says, step.Verified), [words.Say(step.Why), .. when, .. WhereSection.Basis(step.Provisions, words)]);
    }
}
