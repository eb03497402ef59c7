using System.ComponentModel;
using Youjie.Records.Formats;
using Youjie.Values;

namespace Youjie.Cases.Assess;

/// <summary>What became of one original.</summary>
public sealed record ImportView
{
    /// <summary>Name.</summary>
    [Description("Name of the file as it was given")]
    public required string Name { get; init; }

    /// <summary>Digest.</summary>
    [Description("SHA-256 of the original, lower-case hexadecimal")]
    public required string Digest { get; init; }

    /// <summary>Bytes.</summary>
    [Description("Length in bytes")]
    public required long Bytes { get; init; }

    /// <summary>Format.</summary>
    [Description("Format found in the bytes")]
    public required string Format { get; init; }

    /// <summary>Records the file says it holds.</summary>
    [Description("How many records the file says it holds; often wrong")]
    public long? Declared { get; init; }

    /// <summary>Records that begin in it.</summary>
    [Description("How many records begin in the file: imported + duplicates + drafts + unreadable")]
    public required long Found { get; init; }

    /// <summary>Imported.</summary>
    [Description("How many were imported")]
    public required long Imported { get; init; }

    /// <summary>Duplicates.</summary>
    [Description("How many were already known, from this original or an earlier one")]
    public required long Duplicates { get; init; }

    /// <summary>Drafts.</summary>
    [Description("How many were drafts, never sent")]
    public required long Drafts { get; init; }

    /// <summary>Unreadable.</summary>
    [Description("How many could not be read")]
    public required long Unreadable { get; init; }

    /// <summary>Where it breaks off.</summary>
    [Description("Byte at which the file breaks off, from 0; absent when it is whole")]
    public long? CutAtByte { get; init; }

    /// <summary>Calls among the imported.</summary>
    [Description("Calls of both directions among the imported")]
    public required CallCounts Calls { get; init; }

    /// <summary>Troubles.</summary>
    [Description("What was met on the way, one entry per kind")]
    public IReadOnlyList<ProblemView> Problems { get; init => field = value ?? []; } = [];

    /// <summary>The view of a report.</summary>
    public static ImportView Of(ImportReport report) => new()
    {
        Name = report.FileName,
        Digest = report.Digest.Hex,
        Bytes = report.Bytes,
        Format = report.Format,
        Declared = report.Declared,
        Found = report.Found,
        Imported = report.Imported,
        Duplicates = report.Duplicates,
        Drafts = report.Drafts,
        Unreadable = report.Unreadable,
        CutAtByte = report.CutAtByte,
        Calls = report.Calls,
        Problems = [.. report.Problems.Select(p => new ProblemView(p.Code, p.Says, p.Count, p.FirstByte, p.FirstRecord))],
    };
}

/// <summary>One kind of trouble met in a file.</summary>
/// <param name="Code">Stable word.</param>
/// <param name="Says">In words.</param>
/// <param name="Count">How often.</param>
/// <param name="FirstByte">Where first, from 0.</param>
/// <param name="FirstRecord">In which record first, from 1.</param>
public sealed record ProblemView(
    [property: Description("Stable word for programs")] string Code,
    [property: Description("In words")] LocalText Says,
    [property: Description("How often")] long Count,
    [property: Description("Byte at which it was first met, from 0")] long? FirstByte,
    [property: Description("Record in which it was first met, from 1")] long? FirstRecord);
