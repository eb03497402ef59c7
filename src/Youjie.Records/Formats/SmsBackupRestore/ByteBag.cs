namespace Youjie.Records.Formats.SmsBackupRestore;

/// <summary>Bytes of a name or value that goes over the edge of a piece. Keeps no more than its limit.</summary>
internal sealed class ByteBag(int limit)
{
    private byte[] _bytes = new byte[256];
    private int _length;

    public ReadOnlySpan<byte> Span => _bytes.AsSpan(0, _length);

    public bool IsEmpty => _length == 0;

    /// <summary>True when something did not fit since the last <see cref="Clear"/>.</summary>
    public bool Shortened { get; private set; }

    public void Clear() => (_length, Shortened) = (0, false);

    public void Add(ReadOnlySpan<byte> bytes)
    {
        var room = Math.Min(bytes.Length, limit - _length);
        Shortened |= room < bytes.Length;
        if (_length + room > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + room));
        bytes[..room].CopyTo(_bytes.AsSpan(_length));
        _length += room;
    }
}
