using Youjie.Cases;
using Youjie.Values;

namespace Youjie.Pocket.Work;

/// <summary>A case and its originals in the memory of the page. Closing the page forgets both.</summary>
internal sealed class BrowserStore(Case begun, TimeProvider clock) : ICaseStore
{
    private readonly Dictionary<string, HeldBytes> originals = new(StringComparer.Ordinal);

    /// <summary>The case as it was saved last.</summary>
    public Case State { get; private set; } = begun;

    /// <summary>True if an original with that digest is held.</summary>
    public bool Holds(string digest) => originals.ContainsKey(digest);

    /// <inheritdoc/>
    public ValueTask<Case> LoadAsync(CancellationToken cancel) => new(State);

    /// <inheritdoc/>
    public ValueTask SaveAsync(Case state, CancellationToken cancel)
    {
        State = state;
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<Stream> OpenAsync(CaseImport import, CancellationToken cancel) =>
        originals.TryGetValue(import.Digest, out var held) ? new(new HeldStream(held, clock)) : throw new CaseRefused("refused.original-gone", import.Name, import.Digest);

    /// <inheritdoc/>
    public async ValueTask<IStagedOriginal> StageAsync(Stream content, string name, IProgress<long>? progress, CancellationToken cancel) =>
        new Staged(this, clock, await HeldBytes.ReadAsync(content, progress, cancel));

    private sealed class Staged(BrowserStore store, TimeProvider clock, HeldBytes held) : IStagedOriginal
    {
        private bool kept, settled;

        public Digest Digest => held.Digest;

        public long Bytes => held.Length;

        public ValueTask<Stream> OpenAsync(CancellationToken cancel) => new(new HeldStream(held, clock));

        public ValueTask KeepAsync(CancellationToken cancel)
        {
            store.originals[Digest.Hex] = held;
            kept = true;
            return ValueTask.CompletedTask;
        }

        public void Settle() => settled = true;

        public ValueTask DisposeAsync()
        {
            if (kept && !settled) store.originals.Remove(Digest.Hex);
            return ValueTask.CompletedTask;
        }
    }
}
