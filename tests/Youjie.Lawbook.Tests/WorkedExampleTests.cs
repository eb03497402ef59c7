using Youjie.Conduct;
using Youjie.Law;
using Youjie.Law.Compiler;

namespace Youjie.Lawbook.Tests;

/// <summary>Every worked example of the lawbook, one test each, heard by the one judge.</summary>
public sealed class WorkedExampleTests
{
    private static readonly LawbookSource Source = LawbookSource.Load(Repository.Lawbook);
    private static readonly ExampleJudge Judge = new(Conduct.Judge.Compile(new Law.Lawbook(Source.Data)));

    public static TheoryData<string, int> Examples
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var rule in Source.Examples.GroupBy(e => e.Rule))
                for (var i = 0; i < rule.Count(); i++) data.Add(rule.Key, i);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_ComesOutAsExpected(string rule, int index)
    {
        var example = Source.Examples.Where(e => e.Rule == rule).ElementAt(index);
        Judge.Differs(example).ShouldBeNull($"{example.File}:{example.Line} {example.Says}");
    }
}
