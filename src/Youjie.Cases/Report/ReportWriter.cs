using Youjie.Cases.Assess;
using Youjie.Cases.Words;
using Youjie.Values;

namespace Youjie.Cases.Report;

/// <summary>Puts an assessment into words: where one stands, what happened, what was found, what is lawful, what is not known, what to do, what it rests on.</summary>
public static class ReportWriter
{
    /// <summary>The page in one language.</summary>
    public static ReportPage Write(Assessment assessment, Language language)
    {
        var words = new ReportWords(Phrases.In(language));
        return new(language, words.Say("report.title"), words.Say("report.lead", Beijing.Write(assessment.AsOf)),
        [
            .. DangerSection.Write(assessment, words),
            WhereSection.Write(assessment, words),
            RecordsSection.Write(assessment, words),
            FindingsSection.Write(assessment, words),
            LawfulSection.Write(assessment, words),
            UnknownSection.Write(assessment, words),
            NextSection.Write(assessment, words),
            VersionsSection.Write(assessment, words),
        ]);
    }
}
