using System.ComponentModel;

namespace Youjie.Records;

/// <summary>Where a row came from, so that a stranger can find it again in the original.</summary>
public sealed record Source
{
    /// <summary>SHA-256 of the original file, lower-case hexadecimal.</summary>
    [Description("SHA-256 of the original file, lower-case hexadecimal")]
    public required string File { get; init; }

    /// <summary>Number of the record in that file, counted from 1 over all records of every kind.</summary>
    [Description("Number of the record in that file, from 1")]
    public required long Record { get; init; }

    /// <summary>Byte at which the record begins, from 0; null where the format has none.</summary>
    [Description("Byte at which the record begins, from 0")]
    public long? Byte { get; init; }

    /// <summary>The time exactly as the file writes it.</summary>
    [Description("The time exactly as the file writes it")]
    public string? RawTime { get; init; }

    /// <summary>How the zone of that time is known: <c>epoch</c> (counted from 1970 UTC), <c>written</c> (in the text), <c>stated</c> (by the user).</summary>
    [Description("How the zone is known: epoch, written or stated")]
    public string? Zone { get; init; }

    /// <summary>The kind of call or message in the file's own code (<c>call.type=5</c>).</summary>
    [Description("The row's kind in the file's own code")]
    public string? RawKind { get; init; }

    /// <summary>What the file says beside what Youjie understands, kept as it was. Never interpreted.</summary>
    [Description("Attributes that are kept but not interpreted")]
    public IReadOnlyDictionary<string, string>? Extra { get; init; }
}
