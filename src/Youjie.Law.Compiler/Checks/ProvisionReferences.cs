namespace Youjie.Law.Compiler.Checks;

/// <summary>Every provision belongs to an instrument that is in force when it is, and its renumberings lead somewhere.</summary>
internal static class ProvisionReferences
{
    public static void Check(Report report)
    {
        foreach (var provision in report.Data.Provisions)
        {
            if (report.Book.Instrument(provision.Instrument) is not { } instrument)
                report.At(provision, "unresolved", $"'{provision.Reference}' belongs to '{provision.Instrument}', which is not among the instruments");
            else if (provision.From is { } from && !instrument.Versions.Any(v => v.InForce.Covers(from.Latest) != false))
                report.At(provision, "outside", $"'{provision.VersionReference}' begins on a day on which no version of its instrument is in force");
            foreach (var number in provision.RenumberedFrom.Concat(provision.RenumberedTo))
                if (!Leads(report, provision.Instrument, number))
                    report.At(provision, "unresolved", $"'{provision.VersionReference}' is linked to '{number}', which is neither a provision nor dated like a version of its instrument");
        }
    }

    // Not every old article is entered; its number and the version it stood in are enough to follow a renumbering.
    private static bool Leads(Report report, string instrument, string number) =>
        report.Book.ProvisionVersion($"{instrument}:{number}") is not null
        || number.Split('@') is [_, var from] && report.Book.Instrument(instrument)?.Versions.Any(v => v.From?.ToString() == from) == true;
}
