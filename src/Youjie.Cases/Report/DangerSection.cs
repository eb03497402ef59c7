using Youjie.Cases.Assess;

namespace Youjie.Cases.Report;

/// <summary>When words suggest that someone may hurt themself, help stands before everything else.</summary>
internal static class DangerSection
{
    public static IEnumerable<ReportSection> Write(Assessment a, ReportWords words) => a.Danger.Count == 0 ? [] :
    [
        new("help-first", words.Say("danger.heading"), [new Passage(words.Say("danger.lead")), Lines(a, words)]),
    ];

    /// <summary>The lines to call.</summary>
    public static Bullets Lines(Assessment a, ReportWords words) =>
        new([.. a.Safety.Select(s => new BulletItem(words.Say("next.line", s.Number, words.Say(s.Says, s.Verified)), []))]);
}
