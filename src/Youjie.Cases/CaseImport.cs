using System.ComponentModel;
using Youjie.Values;

namespace Youjie.Cases;

/// <summary>One original in the case: which file, whose phone, and how its times are to be read. Its rows are read anew from it every time.</summary>
public sealed record CaseImport
{
    /// <summary>Name of the file as it was given, without folders.</summary>
    [Description("Name of the file as it was given")]
    public required string Name { get; init; }

    /// <summary>SHA-256 of its bytes, lower-case hexadecimal.</summary>
    [Description("SHA-256 of its bytes, lower-case hexadecimal")]
    public required string Digest { get; init; }

    /// <summary>Length in bytes.</summary>
    [Description("Length in bytes")]
    public required long Bytes { get; init; }

    /// <summary>Id of the person whose phone it came from.</summary>
    [Description("Id of the person whose phone it came from")]
    public required string PhoneOf { get; init; }

    /// <summary>The zone the user stated for times without one: <c>Asia/Shanghai</c> or an offset such as <c>+08:00</c>.</summary>
    [Description("Zone the user stated for times that carry none")]
    public string? Zone { get; init; }

    /// <summary>Columns the user named: field → heading in the file.</summary>
    [Description("Columns the user named: field to heading")]
    public IReadOnlyDictionary<string, string>? Columns { get; init; }

    /// <summary>For bills whose times have no year: the year the user stated.</summary>
    [Description("Year the user stated for times that have none")]
    public int? Year { get; init; }

    /// <summary>For tables that do not say what their rows are: calls, text messages, chat lines.</summary>
    [Description("What the rows of a table are, as the user stated")]
    public Channel? Channel { get; init; }

    /// <summary>When it was added. Rows dated later are not imported: they cannot be in a file of that day.</summary></summary>
    [Description("When it was added")]
    public required DateTimeOffset Added { get; init; }
}
