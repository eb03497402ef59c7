namespace Youjie.Law.Compiler.Checks;

/// <summary>An enabled rule has at least ten worked examples, and every example file belongs to a rule.</summary>
internal static class ExampleCoverage
{
    /// <summary>How many examples an enabled rule needs.</summary>
    private const int Least = 10;

    public static void Check(Report report)
    {
        var counts = report.Source.ExampleCounts;
        foreach (var rule in report.Data.Rules.Where(r => r.Enabled && counts.GetValueOrDefault(r.Id) < Least))
            report.At(rule, "examples", $"'{rule.Id}' has {counts.GetValueOrDefault(rule.Id)} worked examples; an enabled rule needs at least {Least} in examples/conduct/{rule.Id}.yaml");
        foreach (var id in counts.Keys.Where(id => report.Book.Rule(id) is null))
            report.At(report, "unresolved", $"examples/conduct/{id}.yaml belongs to no rule");
    }
}
