using System.Text.Json;
using Youjie.Cases;

namespace Youjie.Cli.Store;

/// <summary>A case in a folder: <c>case.json</c>, and <c>originals/&lt;sha256&gt;/&lt;name&gt;</c> byte for byte. The case file is written last, so a broken-off change leaves the case as it was.</summary>
public sealed class FolderStore(string folder) : ICaseStore
{
    /// <summary>The case file.</summary>
    public string CaseFile => Path.Combine(folder, "case.json");

    /// <inheritdoc/>
    public async ValueTask<Case> LoadAsync(CancellationToken cancel)
    {
        if (File.Exists(folder)) throw new CaseRefused("refused.case-is-file", folder);
        if (!File.Exists(CaseFile)) throw new CaseRefused("refused.no-case", folder);
        try
        {
            await using var stream = Inputs.Open(CaseFile);
            var state = await JsonSerializer.DeserializeAsync(stream, CasesJson.Default.Case, cancel);
            return state?.Form == Case.CurrentForm ? state : throw new CaseRefused("refused.case-form", CaseFile, state?.Form, Case.CurrentForm);
        }
        catch (JsonException e)
        {
            throw new CaseRefused("refused.case-broken", CaseFile, e.Path ?? "$", (e.LineNumber ?? 0) + 1);
        }
    }

    /// <inheritdoc/>
    public async ValueTask SaveAsync(Case state, CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        await Whole.WriteAsync(CaseFile, JsonSerializer.Serialize(state, CasesJson.Pretty.Case) + "\n", cancel);
    }

    /// <inheritdoc/>
    public ValueTask<Stream> OpenAsync(CaseImport import, CancellationToken cancel)
    {
        var path = OriginalPath(import.Digest, import.Name);
        return File.Exists(path) ? new(Inputs.Open(path)) : throw new CaseRefused("refused.original-gone", import.Name, path);
    }

    /// <inheritdoc/>
    public async ValueTask<IStagedOriginal> StageAsync(Stream content, string name, IProgress<long>? progress, CancellationToken cancel) =>
        await StagedFile.CopyAsync(content, name, this, progress, cancel);

    /// <summary>Where new files are copied first.</summary>
    internal string Incoming => Path.Combine(folder, ".incoming");

    /// <summary>Where an original lies.</summary>
    internal string OriginalPath(string digest, string name) => Path.Combine(folder, "originals", digest, SafeName(name));

    // A folder made on one system must open on another: signs that some system forbids in names are replaced; the true name stands in the case.
    private static string SafeName(string name)
    {
        var safe = string.Concat(Path.GetFileName(name).Select(c => c < ' ' || "<>:\"/\\|?*".Contains(c, StringComparison.Ordinal) ? '_' : c));
        return safe is "" or "." or ".." ? "original" : safe;
    }
}
