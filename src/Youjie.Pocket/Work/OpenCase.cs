using System.Text.Json;
using Youjie.Cases;

namespace Youjie.Pocket.Work;

/// <summary>Opens a case that was begun elsewhere: its case file together with its originals, known by digest.</summary>
internal static class OpenCase
{
    /// <summary>The name by which a case file is known among dropped files.</summary>
    public const string FileName = "case.json";

    /// <summary>The store with the case and its originals; names of files that are not part of it come back too.</summary>
    public static async Task<(BrowserStore Store, IReadOnlyList<string> Unused)> RunAsync(ChosenFile caseFile, IReadOnlyList<ChosenFile> others, TimeProvider clock, IProgress<long> progress, CancellationToken cancel)
    {
        var state = await ReadAsync(caseFile, cancel);
        var store = new BrowserStore(state, clock);
        var unused = new List<string>();
        foreach (var file in others)
        {
            await using var content = file.Open();
            await using var staged = await store.StageAsync(content, file.Name, progress, cancel);
            if (state.Imports.All(i => i.Digest != staged.Digest.Hex)) unused.Add(file.Name);
            else await KeepAsync(staged, cancel);
        }

        var missing = state.Imports.Where(i => !store.Holds(i.Digest)).Select(i => i.Name).ToList();
        return missing.Count == 0 ? (store, unused) : throw Refused.With("refused.case-missing", string.Join("、", missing));
    }

    private static async Task KeepAsync(IStagedOriginal staged, CancellationToken cancel)
    {
        await staged.KeepAsync(cancel);
        staged.Settle();
    }

    private static async Task<Case> ReadAsync(ChosenFile file, CancellationToken cancel)
    {
        try
        {
            await using var stream = file.Open();
            var state = await JsonSerializer.DeserializeAsync(stream, CasesJson.Default.Case, cancel);
            return state?.Form == Case.CurrentForm ? state : throw new CaseRefused("refused.case-form", file.Name, state?.Form, Case.CurrentForm);
        }
        catch (JsonException e)
        {
            throw new CaseRefused("refused.case-broken", file.Name, e.Path ?? "$", (e.LineNumber ?? 0) + 1);
        }
    }
}
