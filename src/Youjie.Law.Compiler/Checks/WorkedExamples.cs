using Youjie.Conduct;

namespace Youjie.Law.Compiler.Checks;

/// <summary>Every worked example comes out as its author expects. A changed limit shows here, example by example.</summary>
internal static class WorkedExamples
{
    public static void Check(Report report)
    {
        if (report.Source.Problems.Count > 0 || report.Problems.Any(p => p.Code != "examples")) return;
        var judge = new ExampleJudge(Judge.Compile(report.Book));
        foreach (var example in report.Source.Examples)
            if (judge.Differs(example) is { } difference) report.In(example.File, example.Line, "example-differs", $"{example.Says} — {difference}");
    }
}
