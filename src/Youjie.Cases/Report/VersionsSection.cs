using Youjie.Cases.Assess;
using Youjie.Values;

namespace Youjie.Cases.Report;

/// <summary>What the page rests on.</summary>
internal static class VersionsSection
{
    public static ReportSection Write(Assessment a, ReportWords words) => new("versions", words.Say("versions.heading"),
    [
        new Passage(words.Say("versions.line", a.Engine, a.Lawbook, Beijing.Write(a.AsOf))),
        new Passage(words.Say(a.Revealed ? "versions.revealed" : "versions.masked")),
        new Passage(words.Say("versions.not-advice")),
    ]);
}
