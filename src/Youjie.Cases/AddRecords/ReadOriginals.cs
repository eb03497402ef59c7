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
            var part = progress is null ? null : new ProgressAfter(progress, before);
            reports.Add(await OneAsync(original, state, import, all.Add, memory, part, cancel));
            before += import.Bytes;
        }

        var (kept, setAside) = CallsOnce.Keep(all);
        return new(kept, reports, setAside);
    }

    /// <summary>Reads one original; a refusal says which file it is.</summary>
    internal static async Task<ImportReport> OneAsync(Stream content, Case state, CaseImport import, Action<Communication> sink,
        ImportMemory memory, IProgress<long>? progress, CancellationToken cancel)
    {
        try
        {
            return await Importer.ImportAsync(content, import.Name, Settings(state, import), sink, memory, progress, cancel);
        }
        catch (ImportRefused e)
        {
            throw new CaseRefused("refused.import", import.Name, e.Says);
        }
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
}

/// <summary>What the originals of a case hold.</summary>
/// <param name="Communications">All communications, in order of files and records.</param>
/// <param name="Reports">One report for each original.</param>
/// <param name="SetAside">Calls that a second record shows too and that are counted once.</param>
public sealed record OriginalsRead(IReadOnlyList<Communication> Communications, IReadOnlyList<ImportReport> Reports, int SetAside);
