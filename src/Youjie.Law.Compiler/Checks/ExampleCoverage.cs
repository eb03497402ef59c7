namespace Youjie.Law.Compiler.Checks;

/// <summary>An enabled rule has at least ten worked examples, and every example file belongs to a rule.</summary>
internal static class ExampleCoverage
{
    /// <summary>How many examples an enabled rule needs.</summary>
    private const int Least = 10;

    public static void Check(Report report)
    {
        var counts = report.Source.Examples.CountBy(e => e.Rule, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var rule in report.Data.Rules.Where(r => r.Enabled && counts.GetValueOrDefault(r.Id) < Least))
            report.At(rule, "examples", $"'{rule.Id}' has {counts.GetValueOrDefault(rule.Id)} worked examples; an enabled rule needs at least {Least} in examples/conduct/{rule.Id}.yaml");
        foreach (var example in report.Source.Examples.Where(e => report.Book.Rule(e.Rule) is null))
            report.In(example.File, example.Line, "unresolved", $"the example belongs to '{example.Rule}', which is not in conduct/");
    }
}
