using Youjie.Values;

namespace Youjie.Law.Compiler.Checks;

/// <summary>Versions of one instrument, or of one article, follow each other without overlap.</summary>
internal static class InstrumentDates
{
    public static void Check(Report report)
    {
        foreach (var instrument in report.Data.Instruments)
        {
            if (instrument.Versions.Count == 0) report.At(instrument, "no-version", $"'{instrument.Id}' has no version");
            Follow(report, instrument, instrument.Id, [.. instrument.Versions.Select(v => v.InForce)]);
            foreach (var version in instrument.Versions.Where(v => v.Supersedes is { } s && report.Book.Instrument(s.Split('@')[0]) is null))
                report.At(instrument, "unresolved", $"'{instrument.Id}' supersedes '{version.Supersedes}', which is not in the lawbook");
        }

        foreach (var article in report.Data.Provisions.GroupBy(p => p.Reference, StringComparer.Ordinal))
            Follow(report, article.First(), article.Key, [.. article.OrderBy(p => p.From?.Earliest).Select(p => p.InForce)]);
    }

    /// <summary>Oldest first, each ending before the next begins.</summary>
    public static void Follow(Report report, object entry, string name, IReadOnlyList<InForce> spans)
    {
        foreach (var span in spans.Where(s => s.From is { } from && s.To is { } to && to.Latest < from.Earliest))
            report.At(entry, "backwards", $"'{name}' ends before it begins ({span})");
        foreach (var (older, newer) in spans.Zip(spans.Skip(1)))
            if (Overlap(older, newer)) report.At(entry, "overlap", $"'{name}' has two versions in force at once: {older} and {newer}");
    }

    private static bool Overlap(InForce older, InForce newer) =>
        newer.From is { } next && (older.To is not { } end ? older.From is not null : end.Earliest >= next.Latest);
}
