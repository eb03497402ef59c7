namespace Youjie.Records.Formats.SmsBackupRestore;

/// <summary>The three kinds of record.</summary>
internal enum RecordKind
{
    None, Sms, Mms, Call,
}

/// <summary>One part of a multimedia message: what it is, and the digest of what it holds.</summary>
/// <param name="Type">Content type as written.</param>
/// <param name="Name">File name, if any.</param>
/// <param name="Text">Text of the part, if any.</param>
/// <param name="Data">Decoded content in brief; null when the part has none.</param>
/// <param name="Unknown">Attributes that the vendor's description does not have.</param>
internal sealed record RawPart(string? Type, string? Name, string? Text, PartData? Data, IReadOnlyList<(string Name, string Value)> Unknown);

/// <summary>Content of a part, which was read and let go.</summary>
/// <param name="At">Byte at which the part's tag begins.</param>
/// <param name="Written">Length as written, in bytes.</param>
/// <param name="Size">Length decoded, in bytes; null when it cannot be decoded.</param>
/// <param name="Digest">SHA-256 of the decoded bytes; null when they cannot be decoded.</param>
internal sealed record PartData(long At, long Written, long? Size, string? Digest);

/// <summary>A record as the file has it, before it is understood. Used again for every record.</summary>
internal sealed class RawRecord
{
    public RecordKind Kind { get; private set; }

    public long Number { get; private set; }

    public long At { get; private set; }

    public AttributeBag Attributes { get; } = new();

    public List<RawPart> Parts { get; } = [];

    public List<(string Type, string Number)> Addresses { get; } = [];

    public bool IsOpen => Kind != RecordKind.None;

    public void Begin(RecordKind kind, long number, long at)
    {
        (Kind, Number, At) = (kind, number, at);
        Attributes.Clear();
        Parts.Clear();
        Addresses.Clear();
    }

    public void End() => Kind = RecordKind.None;
}
