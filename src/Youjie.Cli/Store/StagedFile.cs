using System.Security.Cryptography;
using Youjie.Cases;
using Youjie.Values;

namespace Youjie.Cli.Store;

/// <summary>A file copied into the case folder's waiting place, hashed on the way.</summary>
internal sealed class StagedFile : IStagedOriginal
{
    private readonly FolderStore store;
    private readonly string name;
    private readonly string waiting;
    private string? kept;
    private bool settled;

    private StagedFile(FolderStore store, string name, string waiting) => (this.store, this.name, this.waiting) = (store, name, waiting);

    public Digest Digest { get; private set; }

    public long Bytes { get; private set; }

    public static async Task<StagedFile> CopyAsync(Stream content, string name, FolderStore store, IProgress<long>? progress, CancellationToken cancel)
    {
        Directory.CreateDirectory(store.Incoming);
        var staged = new StagedFile(store, name, Path.Combine(store.Incoming, Path.GetRandomFileName()));
        try
        {
            await staged.CopyAsync(content, progress, cancel);
            return staged;
        }
        catch
        {
            await staged.DisposeAsync();
            throw;
        }
    }

    public ValueTask<Stream> OpenAsync(CancellationToken cancel) => new(Inputs.Open(waiting));

    public ValueTask KeepAsync(CancellationToken cancel)
    {
        var target = store.OriginalPath(Digest.Hex, name);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Move(waiting, target, overwrite: true);
        kept = target;
        return ValueTask.CompletedTask;
    }

    public void Settle() => settled = true;

    public ValueTask DisposeAsync()
    {
        // The folder goes with the last of several files; then there is nothing to delete in it.
        if (File.Exists(waiting)) File.Delete(waiting);
        RemoveIfEmpty(store.Incoming);
        if (kept is null || settled) return ValueTask.CompletedTask;
        File.Delete(kept);
        RemoveIfEmpty(Path.GetDirectoryName(kept)!);
        RemoveIfEmpty(Path.GetDirectoryName(Path.GetDirectoryName(kept))!);
        return ValueTask.CompletedTask;
    }

    private async Task CopyAsync(Stream content, IProgress<long>? progress, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var target = new FileStream(waiting, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.Asynchronous);
        var buffer = new byte[1 << 18];
        while (await content.ReadAsync(buffer, cancel) is var read and > 0)
        {
            hash.AppendData(buffer, 0, read);
            await target.WriteAsync(buffer.AsMemory(0, read), cancel);
            Bytes += read;
            // A file can grow while it is read.
            if (Bytes > Inputs.Largest) throw new CaseRefused("refused.too-large", name, 4);
            progress?.Report(Bytes);
        }

        Digest = new(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static void RemoveIfEmpty(string folder)
    {
        if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any()) Directory.Delete(folder);
    }
}
