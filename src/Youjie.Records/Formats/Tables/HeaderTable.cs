using System.Text;

namespace Youjie.Records.Formats.Tables;

/// <summary>Which headers mean what: <c>headers.tsv</c>, so that a new bill needs a line of data and no code.</summary>
internal static class HeaderTable
{
    private static readonly Dictionary<string, string> Fields = [];
    private static readonly Dictionary<string, string> Names = [];

    static HeaderTable()
    {
        using var stream = typeof(HeaderTable).Assembly.GetManifestResourceStream("headers.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') Add(line.Split('\t'));
    }

    /// <summary>Our field for a header; null when the header is not known.</summary>
    public static string? FieldOf(string header) => Fields.GetValueOrDefault(Plain(header));

    /// <summary>The field's name in Chinese.</summary>
    public static string NameOf(string field) => Names.GetValueOrDefault(field, field);

    /// <summary>A header without what varies: spaces, width, case, a unit in brackets (<c>时长(秒)</c>), underscores.</summary>
    public static string Plain(string header)
    {
        var plain = new StringBuilder(header.Length);
        foreach (var c in Cells.Narrow(header))
        {
            if (c is '(' or '[' && plain.Length > 0) break;
            if (!char.IsWhiteSpace(c) && c is not ('_' or '-' or ':' or '*')) plain.Append(char.ToLowerInvariant(c));
        }

        return plain.ToString();
    }

    private static void Add(string[] line)
    {
        Names.Add(line[0], line[1]);
        foreach (var header in line[2].Split('|')) Fields.Add(header, line[0]);
    }
}
