using System.Security.Cryptography;
using Youjie.Values;

namespace Youjie.Records.Formats.Reading;

/// <summary>
/// A stream read in large pieces, asynchronously (a browser's file knows no other way), hashed on the way.
/// One buffer of 1 MB; a piece is valid until the next is asked for.
/// </summary>
internal sealed class SourceFile(Stream source, IProgress<long>? progress) : IDisposable
{
    private const int BufferSize = 1 << 20;
    private const int HeadSize = 1 << 16;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _buffer = GC.AllocateUninitializedArray<byte>(BufferSize);
    private int _head;

    /// <summary>Bytes read so far; after the end, the size of the file.</summary>
    public long Bytes { get; private set; }

    /// <summary>The last byte of the file as far as read; 0 before the first.</summary>
    public byte LastByte { get; private set; }

    /// <summary>The beginning of the file, to look at. It is given again by the first <see cref="NextAsync"/>.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> HeadAsync(CancellationToken cancel)
    {
        while (_head < HeadSize && await ReadAsync(_buffer.AsMemory(_head), cancel) is > 0 and var read) _head += read;
        return _buffer.AsMemory(0, _head);
    }

    /// <summary>The next piece; empty at the end.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> NextAsync(CancellationToken cancel)
    {
        if (_head > 0) return TakeHead();
        return _buffer.AsMemory(0, await ReadAsync(_buffer, cancel));
    }

    /// <summary>Reads on to the end, for the digest of what no parser asked for.</summary>
    public async ValueTask DrainAsync(CancellationToken cancel)
    {
        while ((await NextAsync(cancel)).Length > 0)
        {
        }
    }

    /// <summary>The digest of all that was read.</summary>
    public Digest Finish() => new(Convert.ToHexStringLower(_hash.GetHashAndReset()));

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();

    private ReadOnlyMemory<byte> TakeHead()
    {
        var head = _buffer.AsMemory(0, _head);
        _head = 0;
        return head;
    }

    private async ValueTask<int> ReadAsync(Memory<byte> into, CancellationToken cancel)
    {
        var read = await source.ReadAsync(into, cancel);
        if (read == 0) return 0;
        _hash.AppendData(into.Span[..read]);
        LastByte = into.Span[read - 1];
        Bytes += read;
        progress?.Report(Bytes);
        return read;
    }
}
