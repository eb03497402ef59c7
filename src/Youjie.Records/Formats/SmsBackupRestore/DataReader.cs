namespace Youjie.Records.Formats.SmsBackupRestore;

/// <summary>Reads the <c>data</c> attribute of a part as it comes: base64, in which line breaks may be written as references.</summary>
internal sealed class DataReader : IDisposable
{
    private readonly Base64Stream _base64 = new();
    private readonly ByteBag _first = new(8);
    private readonly ByteBag _reference = new(12);
    private bool _inReference;
    private long _written;
    private long _at;

    /// <summary>Begins the data of the part whose tag starts here.</summary>
    public void Begin(long at)
    {
        (_at, _written, _inReference) = (at, 0, false);
        _first.Clear();
        _base64.Begin();
    }

    /// <summary>Takes a piece as written.</summary>
    public void Feed(ReadOnlySpan<byte> piece)
    {
        _written += piece.Length;
        _first.Add(piece);
        while (!piece.IsEmpty) piece = _inReference ? Reference(piece) : Plain(piece);
    }

    /// <summary>What it was; null when the attribute says that there is nothing (<c>null</c>).</summary>
    public PartData? End()
    {
        if (_inReference) _base64.Spoil();
        var content = _base64.End();
        return _written == 4 && _first.Span.SequenceEqual("null"u8) ? null : new(_at, _written, content?.Size, content?.Digest);
    }

    /// <inheritdoc/>
    public void Dispose() => _base64.Dispose();

    private ReadOnlySpan<byte> Plain(ReadOnlySpan<byte> piece)
    {
        var and = piece.IndexOf((byte)'&');
        _base64.Feed(and < 0 ? piece : piece[..and]);
        if (and < 0) return [];
        _inReference = true;
        _reference.Clear();
        return piece[(and + 1)..];
    }

    private ReadOnlySpan<byte> Reference(ReadOnlySpan<byte> piece)
    {
        var end = piece.IndexOf((byte)';');
        _reference.Add(end < 0 ? piece : piece[..end]);
        if (end < 0) return [];
        _inReference = false;
        var name = _reference.Span;
        if (name is not [(byte)'#', .. var digits] || XmlReference.Number(digits) is not (9 or 10 or 13 or 32)) _base64.Spoil();
        return piece[(end + 1)..];
    }
}
