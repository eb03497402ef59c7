using Youjie.Law.Compiler.Checks;

namespace Youjie.Law.Compiler;

/// <summary>Checks a lawbook and lists all problems at once, by file and line.</summary>
public static class LawbookChecker
{
    /// <summary>Problems of shape and of meaning, ordered by file and line; empty when the lawbook is sound.</summary>
    public static IReadOnlyList<Problem> Check(LawbookSource source)
    {
        var report = new Report(source);
        UniqueIds.Check(report);
        InstrumentDates.Check(report);
        ProvisionReferences.Check(report);
        RuleChecks.Check(report);
        ExampleCoverage.Check(report);
        VocabularyReferences.Check(report);
        StageChecks.Check(report);
        EngineWords.Check(report);
        WorkedExamples.Check(report);
        return [.. source.Problems.Concat(report.Problems).OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line).ThenBy(p => p.Says, StringComparer.Ordinal)];
    }
}
