using Youjie.Records;
using Youjie.Records.Formats;
using Youjie.Values;

namespace Youjie.Cases.AddRecords;

/// <summary>Reads a case's originals anew: what a finding rests on is always the file itself, never a copy of its rows.</summary>
public static class ReadOriginals
{
    /// <summary>All communications of all originals, each once, and a report per original.</summary>
    public static async Task<OriginalsRead> AllAsync(Case state, ICaseStore store, IProgress<long>? progress, CancellationToken cancel)
    {
        var memory = new ImportMemory();
        var all = new List<Communication>();
        var reports = new List<ImportReport>();
        var before = 0L;
        foreach (var import in state.Imports)
        {
            await using var original = await store.OpenAsync(import, cancel);
            var offset = before;
            var part = progress is null ? null : new Offset(progress, offset);
            reports.Add(await Importer.ImportAsync(original, import.Name, Settings(state, import), all.Add, memory, part, cancel));
            before += import.Bytes;
        }

        return new(all, reports);
    }

    /// <summary>What the importer is told about an original.</summary>
    public static ImportSettings Settings(Case state, CaseImport import) => new()
    {
        Person = import.PhoneOf,
        Now = import.Added,
        File = new Digest(import.Digest),
        Zone = Zones.Read(import.Zone),
        Columns = import.Columns,
        Year = import.Year,
        Channel = import.Channel,
        OwnNumbers = state.Person(import.PhoneOf)?.Numbers ?? [],
    };

    private sealed class Offset(IProgress<long> whole, long before) : IProgress<long>
    {
        public void Report(long value) => whole.Report(before + value);
    }
}

/// <summary>What the originals of a case hold.</summary>
/// <param name="Communications">All communications, in order of files and records.</param>
/// <param name="Reports">One report for each original.</param>
public sealed record OriginalsRead(IReadOnlyList<Communication> Communications, IReadOnlyList<ImportReport> Reports);
