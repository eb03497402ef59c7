using Youjie.Cases.Assess;
using Youjie.Cases.Report;
using Youjie.Pocket.Words;
using Youjie.Values;

namespace Youjie.Pocket.Work;

/// <summary>The report as the library writes it, but for the sentences that name commands of the command line: here there is a page.</summary>
public static class ResultPage
{
    /// <summary>The page in the language of the words.</summary>
    public static ReportPage Write(Assessment assessment, PocketWords words)
    {
        var page = ReportWriter.Write(assessment, words.Language);
        return page with { Sections = [.. page.Sections.Select(s => Here(s, assessment, words))] };
    }

    private static ReportSection Here(ReportSection section, Assessment a, PocketWords words) => section.Id switch
    {
        "where" when a.Stage is null => section with { Blocks = [new Passage(words.Say("result.where-unknown"))] },
        "records" when a.Records.Communications + a.Records.After == 0 => section with { Blocks = [new Passage(words.Say("result.no-records")), .. section.Blocks.Skip(1)] },
        "unknown" => section with { Blocks = [.. Unknown(a, words, section)] },
        "versions" when !a.Revealed => section with { Blocks = [section.Blocks[0], new Passage(words.Say("result.masked")), section.Blocks[^1]] },
        _ => section,
    };

    private static IEnumerable<ReportBlock> Unknown(Assessment a, PocketWords words, ReportSection section)
    {
        if (a.Unknowns.Count == 0 && a.Stage is not null) return section.Blocks;
        IEnumerable<ReportBlock> due = a.Stage is null ? [new Passage(words.Say("result.due-date"))] : [];
        IEnumerable<ReportBlock> asked = a.Unknowns.Count > 0 ? [new Bullets([.. a.Unknowns.Select(u => Item(u, words))])] : [];
        IEnumerable<ReportBlock> unread = a.Unread.Count > 0 ? [new Passage(words.Report.Say("unknown.unread", a.Unread.Count))] : [];
        return [.. due, .. asked, .. unread];
    }

    private static BulletItem Item(UnknownView unknown, PocketWords words) => new(
        words.Report.Say("unknown.item", words.Say(unknown.Says), unknown.Findings),
        [words.Report.Say("unknown.question", words.Say(unknown.Question))]);
}
