namespace Youjie.Records.Formats.SmsBackupRestore;

/// <summary>What a record says, in our words.</summary>
internal sealed record Meaning
{
    /// <summary>sms, mms or call.</summary>
    public required string Kind { get; init; }

    /// <summary>The file's own code of the kind; empty when absent.</summary>
    public required string Type { get; init; }

    /// <summary>Element, attribute and code: <c>call.type=3</c>.</summary>
    public required string? RawKind { get; init; }

    public required Direction Direction { get; init; }

    public string? Number { get; init; }

    public bool? Connected { get; init; }

    public int? Seconds { get; init; }

    public string? Text { get; init; }

    /// <summary>What besides number, moment, type and text tells two records apart: talk time, part digests.</summary>
    public string? Content { get; init; }

    public IReadOnlyList<string> Problems { get; init; } = [];

    public static Meaning Of(RawRecord raw) => raw.Kind switch
    {
        RecordKind.Call => CallMeaning.Of(raw),
        RecordKind.Mms => MmsMeaning.Of(raw),
        _ => SmsMeaning.Of(raw),
    };
}
