using Youjie.Cases.State;
using Youjie.Records.Formats;
using Youjie.Values;

namespace Youjie.Cases.AddRecords;

/// <summary>Adds originals to a case: copied, hashed, read once to see that they can be read. All of them, or none.</summary>
public sealed class AddToCase(ICaseStore store, TimeProvider clock)
{
    /// <summary>Adds files; returns one report for each, in order.</summary>
    /// <param name="files">The files.</param>
    /// <param name="progress">For each file, told the bytes done; each byte counts twice, as it is copied and then read.</param>
    /// <param name="cancel">Stops the work; nothing is added.</param>
    /// <exception cref="CaseRefused">A file cannot be read or is already there, or the person is not known; nothing was added.</exception>
    public async Task<IReadOnlyList<ImportReport>> RunAsync(IReadOnlyList<NewOriginal> files, Func<NewOriginal, IProgress<long>?> progress, CancellationToken cancel)
    {
        var state = await store.LoadAsync(cancel);
        foreach (var file in files) KnownIds.Person(state, file.PhoneOf);
        var staged = new List<IStagedOriginal>();
        try
        {
            return await AddAsync(state, files, staged, progress, cancel);
        }
        finally
        {
            foreach (var one in staged) await one.DisposeAsync();
        }
    }

    private async Task<IReadOnlyList<ImportReport>> AddAsync(Case state, IReadOnlyList<NewOriginal> files, List<IStagedOriginal> staged,
        Func<NewOriginal, IProgress<long>?> progress, CancellationToken cancel)
    {
        var memory = new ImportMemory();
        var reports = new List<ImportReport>();
        foreach (var file in files)
        {
            var import = await StageAsync(file, staged, progress(file), cancel);
            if (state.Imports.FirstOrDefault(i => i.Digest == import.Digest) is { } same) throw new CaseRefused("refused.already-added", file.Name, same.Name, Beijing.Write(same.Added));
            await using var copy = await staged[^1].OpenAsync(cancel);
            reports.Add(await ReadOriginals.OneAsync(copy, state, import, _ => { }, memory, After(progress(file), import.Bytes), cancel));
            state = state with { Imports = [.. state.Imports, import] };
        }

        foreach (var one in staged) await one.KeepAsync(cancel);
        await store.SaveAsync(state, cancel);
        foreach (var one in staged) one.Settle();
        return reports;
    }

    private static ProgressAfter? After(IProgress<long>? progress, long before) => progress is null ? null : new(progress, before);

    private async Task<CaseImport> StageAsync(NewOriginal file, List<IStagedOriginal> staged, IProgress<long>? progress, CancellationToken cancel)
    {
        Zones.Read(file.Zone);
        await using var content = await file.Open(cancel);
        staged.Add(await store.StageAsync(content, file.Name, progress, cancel));
        return new()
        {
            Name = file.Name,
            Digest = staged[^1].Digest.Hex,
            Bytes = staged[^1].Bytes,
            PhoneOf = file.PhoneOf,
            Zone = file.Zone,
            Columns = file.Columns,
            Year = file.Year,
            Channel = file.Channel,
            Added = clock.GetUtcNow(),
        };
    }
}
