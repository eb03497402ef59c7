namespace Youjie.Law.Compiler.Checks;

/// <summary>The stages that hold for all products cover every day once; every line rests on things that exist.</summary>
internal static class StageChecks
{
    public static void Check(Report report)
    {
        foreach (var stage in report.Data.Stages)
        {
            foreach (var product in stage.Products.Where(p => report.Book.Product(p) is null)) report.At(stage, "unresolved", $"product '{product}' is not in products.yaml");
            foreach (var line in stage.Usual.Concat(stage.Lawful).Concat(stage.NotLawful).Concat(stage.ToDo).Concat(stage.Clocks))
            {
                foreach (var rule in line.Rules.Where(r => report.Book.Rule(r) is null)) report.At(stage, "unresolved", $"rule '{rule}' is not in conduct/");
                foreach (var reference in line.Provisions) Provision(report, stage, reference);
            }
        }

        Tile(report, [.. report.Data.Stages.Where(s => s.Products.Count == 0).OrderBy(s => s.FromDay)]);
    }

    /// <summary>A reference with or without a version must lead somewhere.</summary>
    public static void Provision(Report report, object entry, string reference)
    {
        var found = reference.Contains('@') ? report.Book.ProvisionVersion(reference) is not null
            : reference.Contains(':') ? report.Book.ProvisionVersions(reference).Any()
            : report.Book.Instrument(reference) is not null;
        if (!found) report.At(entry, "unresolved", $"'{reference}' is neither an instrument nor a provision of the lawbook");
    }

    private static void Tile(Report report, Stage[] stages)
    {
        foreach (var (before, after) in stages.Zip(stages.Skip(1)))
            if (before.ToDay + 1 != after.FromDay) report.At(after, "gap", $"'{before.Id}' ends on day {before.ToDay?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "open"} and '{after.Id}' begins on day {after.FromDay}: days are missing or doubled");
    }
}
