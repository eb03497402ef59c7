namespace Youjie.Law.Compiler.Checks;

/// <summary>An id names one thing.</summary>
internal static class UniqueIds
{
    public static void Check(Report report)
    {
        var data = report.Data;
        Twice(report, data.Instruments, i => i.Id);
        Twice(report, data.Provisions, p => p.VersionReference);
        Twice(report, data.Rules, r => r.Id);
        Twice(report, data.Cues, c => c.Id);
        Twice(report, data.Relations, r => r.Id);
        Twice(report, data.LenderTypes, t => t.Id);
        Twice(report, data.Products, p => p.Id);
        Twice(report, data.Statements, s => s.Id);
        Twice(report, data.Conditions, c => c.Id);
        Twice(report, data.Facts, f => f.Id);
        Twice(report, data.Stages, s => s.Id);
        Twice(report, data.Steps, s => s.Id);
        Twice(report, data.Lenders, l => l.Id);
        Twice(report, data.Coverage, c => c.Id);
    }

    private static void Twice<T>(Report report, IEnumerable<T> entries, Func<T, string> id) where T : class
    {
        foreach (var group in entries.GroupBy(id, StringComparer.Ordinal).Where(g => g.Count() > 1))
            report.At(group.Last(), "twice", $"'{group.Key}' stands {group.Count()} times; an id names one thing");
    }
}
