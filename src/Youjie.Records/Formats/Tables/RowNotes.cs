using System.Globalization;
using Youjie.Records.Formats.Reading;

namespace Youjie.Records.Formats.Tables;

/// <summary>Rows that are no records, and cells that stand under headers we do not know.</summary>
internal static class RowNotes
{
    private static readonly string[] Totals = ["合计", "总计", "共计", "小计", "total"];

    /// <summary>The code of what the row is instead of a record; null when it may be one.</summary>
    public static string? NoRecord(Header header, string[] row)
    {
        if (header.IsAgain(row)) return ProblemTexts.RepeatedHeader;
        return row.Count(cell => cell.Length > 0) == 1 || IsTotal(Array.Find(row, cell => cell.Length > 0) ?? "") ? ProblemTexts.TotalRow : null;
    }

    /// <summary>Every cell that went into no field, under its header as written; null when there is none.</summary>
    public static ExtraFields? Extra(Header header, string[] row)
    {
        List<string> pairs = [];
        for (var i = 0; i < row.Length; i++)
            if (row[i].Length > 0 && (i >= header.Names.Length || !header.IsUsed(i))) pairs.AddRange([NameOf(header, i), row[i]]);
        return pairs.Count == 0 ? null : new([.. pairs]);
    }

    private static bool IsTotal(string first)
    {
        var word = HeaderTable.Plain(first);
        return Totals.Any(total => word.StartsWith(total, StringComparison.Ordinal));
    }

    private static string NameOf(Header header, int column) => column < header.Names.Length && header.Names[column].Length > 0
        ? header.Names[column]
        : "column " + (column + 1).ToString(CultureInfo.InvariantCulture);
}
