using Youjie.Values;

namespace Youjie.Records.Formats;

/// <summary>
/// What became of a file. <see cref="Found"/> is always the sum of <see cref="Imported"/>, <see cref="Duplicates"/>, <see cref="Drafts"/>
/// and <see cref="Unreadable"/>: no record goes missing between them.
/// </summary>
public sealed record ImportReport
{
    /// <summary>The format found in the bytes: <c>sms-backup-restore</c>, <c>call-backup-restore</c> or <c>table</c>.</summary>
    public required string Format { get; init; }

    /// <summary>The file's name as it was given. It decides nothing.</summary>
    public required string FileName { get; init; }

    /// <summary>SHA-256 of the whole file.</summary>
    public required Digest Digest { get; init; }

    /// <summary>Size of the file in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>How many records the file says it holds; null when it does not say. Often wrong.</summary>
    public long? Declared { get; init; }

    /// <summary>How many records begin in the file.</summary>
    public long Found { get; init; }

    /// <summary>How many communications were handed on.</summary>
    public long Imported { get; init; }

    /// <summary>How many were the same as one already seen, in this file or an earlier one.</summary>
    public long Duplicates { get; init; }

    /// <summary>How many were drafts, never sent and therefore no communications.</summary>
    public long Drafts { get; init; }

    /// <summary>How many could not be read; <see cref="Problems"/> says why and where.</summary>
    public long Unreadable { get; init; }

    /// <summary>The byte at which the file breaks off, from 0; null when it is whole.</summary>
    public long? CutAtByte { get; init; }

    /// <summary>Calls among the imported.</summary>
    public CallCounts Calls { get; init; } = new(0, 0, 0, 0);

    /// <summary>What was met on the way, one entry per kind, most frequent first.</summary>
    public IReadOnlyList<ImportProblem> Problems { get; init; } = [];
}
