using Youjie.Values;

namespace Youjie.Cases;

/// <summary>Where a case is kept: a folder, or the browser's own storage. Originals are kept byte for byte.</summary>
public interface ICaseStore
{
    /// <summary>The case.</summary>
    /// <exception cref="CaseRefused">There is none, or it cannot be read.</exception>
    ValueTask<Case> LoadAsync(CancellationToken cancel);

    /// <summary>Saves the case whole or not at all.</summary>
    ValueTask SaveAsync(Case state, CancellationToken cancel);

    /// <summary>Opens an original for reading.</summary>
    /// <exception cref="CaseRefused">The original is not there.</exception>
    ValueTask<Stream> OpenAsync(CaseImport import, CancellationToken cancel);

    /// <summary>Copies a file beside the case while its digest is computed. It belongs to the case only once it is kept.</summary>
    ValueTask<IStagedOriginal> StageAsync(Stream content, string name, IProgress<long>? progress, CancellationToken cancel);
}

/// <summary>An original that was copied but is not yet part of the case. Disposing it before it is settled takes every trace away.</summary>
public interface IStagedOriginal : IAsyncDisposable
{
    /// <summary>SHA-256 of the bytes.</summary>
    Digest Digest { get; }

    /// <summary>Length in bytes.</summary>
    long Bytes { get; }

    /// <summary>Opens the copy for reading.</summary>
    ValueTask<Stream> OpenAsync(CancellationToken cancel);

    /// <summary>Puts it among the originals.</summary>
    ValueTask KeepAsync(CancellationToken cancel);

    /// <summary>The case that names it has been saved: it stays.</summary>
    void Settle();
}
