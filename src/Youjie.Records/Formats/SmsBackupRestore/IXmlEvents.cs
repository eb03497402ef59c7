namespace Youjie.Records.Formats.SmsBackupRestore;

/// <summary>What the tokenizer meets, in order. Spans are valid during the call only; positions are bytes from the start of the input.</summary>
internal interface IXmlEvents
{
    /// <summary>A start tag begins at the byte of its '&lt;'.</summary>
    void Open(ReadOnlySpan<byte> name, long at);

    /// <summary>An attribute's name is read; true when its value is to be streamed to <see cref="Chunk"/> and not to <see cref="Attribute"/>.</summary>
    bool Streams(ReadOnlySpan<byte> name);

    /// <summary>An attribute, its value as written (entities not resolved).</summary>
    void Attribute(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, bool shortened);

    /// <summary>A piece of a streamed value, as written.</summary>
    void Chunk(ReadOnlySpan<byte> piece);

    /// <summary>The streamed value is complete.</summary>
    void ChunkEnd();

    /// <summary>The start tag is complete.</summary>
    void Opened(bool empty);

    /// <summary>An end tag.</summary>
    void Closed(ReadOnlySpan<byte> name, long at);

    /// <summary>The tag that begins at this byte cannot be read; reading goes on at the next '&lt;'.</summary>
    void Broken(long at);

    /// <summary>An unescaped '&lt;' inside a value, kept.</summary>
    void RawLess(long at);
}
