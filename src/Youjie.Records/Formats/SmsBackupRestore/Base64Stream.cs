using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;

namespace Youjie.Records.Formats.SmsBackupRestore;

/// <summary>Checks, decodes and hashes base64 as it comes, and keeps nothing: an attachment of any size costs 64 KB.</summary>
internal sealed class Base64Stream : IDisposable
{
    private const int Block = 32 << 10;
    private static readonly SearchValues<byte> Spaces = SearchValues.Create(" \t\r\n"u8);
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _text = new byte[Block];
    private readonly byte[] _decoded = new byte[Block];
    private int _held;
    private bool _ended;
    private bool _bad;
    private long _size;

    /// <summary>Forgets what came before.</summary>
    public void Begin()
    {
        (_held, _ended, _bad, _size) = (0, false, false, 0);
        _hash.GetHashAndReset();
    }

    /// <summary>Takes a piece of text; white space does not count.</summary>
    public void Feed(ReadOnlySpan<byte> piece)
    {
        while (!piece.IsEmpty && !_bad)
        {
            var space = piece.IndexOfAny(Spaces);
            FeedSolid(space < 0 ? piece : piece[..space]);
            piece = space < 0 ? [] : piece[(space + 1)..];
        }
    }

    /// <summary>Something that is not base64 was met outside of what is fed.</summary>
    public void Spoil() => _bad = true;

    /// <summary>Size and digest of what was decoded; null when it was not base64.</summary>
    public (long Size, string Digest)? End()
    {
        Decode(final: true);
        var digest = Convert.ToHexStringLower(_hash.GetHashAndReset());
        return _bad ? null : (_size, digest);
    }

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();

    private void FeedSolid(ReadOnlySpan<byte> piece)
    {
        while (!piece.IsEmpty && !_bad)
        {
            var take = Math.Min(piece.Length, Block - _held);
            piece[..take].CopyTo(_text.AsSpan(_held));
            _held += take;
            piece = piece[take..];
            if (_held == Block) Decode(final: false);
        }
    }

    // The last quad always waits: it may hold the padding, and after padding nothing may come.
    private void Decode(bool final)
    {
        if (_bad || _held == 0) return;
        var take = final ? _held : _held - 4;
        var status = Base64.DecodeFromUtf8(_text.AsSpan(0, take), _decoded, out var used, out var written);
        _bad = _ended || status != OperationStatus.Done;
        _ended = used > 0 && _text[used - 1] == (byte)'=';
        _hash.AppendData(_decoded.AsSpan(0, written));
        _size += written;
        _text.AsSpan(take, _held - take).CopyTo(_text);
        _held -= take;
    }
}
