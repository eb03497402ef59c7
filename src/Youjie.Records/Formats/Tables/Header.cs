using Youjie.Records.Formats.Reading;

namespace Youjie.Records.Formats.Tables;

/// <summary>The header row: which column holds which of our fields.</summary>
internal sealed class Header
{
    private readonly Dictionary<string, int> _columns;

    private Header(string[] names, Dictionary<string, int> columns) => (Names, _columns) = (names, columns);

    /// <summary>Headers as written.</summary>
    public string[] Names { get; }

    public bool Has(string field) => _columns.ContainsKey(field);

    /// <summary>The value of a field in a row; null when there is none.</summary>
    public string? Get(string[] row, string field) => _columns.TryGetValue(field, out var at) && at < row.Length ? Cells.Value(row[at]) : null;

    /// <summary>Whether a column goes into a field of ours.</summary>
    public bool IsUsed(int column) => _columns.ContainsValue(column);

    /// <summary>Whether a row is this header once more.</summary>
    public bool IsAgain(string[] row) => row.Length >= 2 && row.AsSpan().SequenceEqual(Names.AsSpan(0, Math.Min(row.Length, Names.Length)));

    /// <summary>A header if the row names a time and something else that is known, or all headers that the user mapped; otherwise null.</summary>
    public static Header? Find(string[] row, IReadOnlyDictionary<string, string>? mapped)
    {
        var columns = new Dictionary<string, int>();
        foreach (var (field, header) in mapped ?? new Dictionary<string, string>())
            if (IndexOf(row, header) is >= 0 and var at) columns[field] = at;
        for (var i = 0; i < row.Length; i++)
            if (HeaderTable.FieldOf(row[i]) is { } field && !columns.ContainsValue(i)) columns.TryAdd(field, i);
        return columns.Count >= 2 ? new(row, columns) : null;
    }

    /// <summary>Refuses, naming the column that is missing or mapped to a header that is not there.</summary>
    public void Check(IReadOnlyDictionary<string, string>? mapped)
    {
        foreach (var (field, header) in mapped ?? new Dictionary<string, string>())
            if (IndexOf(Names, header) < 0) throw Missing(field);
        if (!Has("time") && !Has("date")) throw Missing("time");
        if (!Has("number") && !Has("caller") && !Has("called") && !Has("text")) throw Missing("number");
    }

    /// <summary>The headers in one line, for a sentence.</summary>
    public string List() => string.Join("、", Names.Where(name => name.Length > 0).Take(30));

    private static int IndexOf(string[] row, string header) => Array.FindIndex(row, name => HeaderTable.Plain(name) == HeaderTable.Plain(header));

    private ImportRefused Missing(string field) => Refusals.Column(field, HeaderTable.NameOf(field), List());
}
