using Sylvan.Data.Csv;

namespace Youjie.Records.Formats.Tables;

/// <summary>Rows as arrays of cleaned cells, blank ones left out, until the end or until the file stops being a table.</summary>
internal sealed class TableRows(CsvDataReader csv)
{
    /// <summary>True when the reading ended because a row could not be read (a quote that never closes over megabytes).</summary>
    public bool Broken { get; private set; }

    /// <summary>The next row that is not blank; null at the end.</summary>
    public async ValueTask<string[]?> NextAsync(CancellationToken cancel)
    {
        while (await ReadAsync(cancel))
        {
            var row = Row();
            if (Array.Exists(row, cell => cell.Length > 0)) return row;
        }

        return null;
    }

    private async ValueTask<bool> ReadAsync(CancellationToken cancel)
    {
        try
        {
            return !Broken && await csv.ReadAsync(cancel);
        }
        catch (Exception e) when (e is CsvFormatException or CsvRecordTooLargeException)
        {
            Broken = true;
            return false;
        }
    }

    private string[] Row()
    {
        var row = new string[csv.RowFieldCount];
        for (var i = 0; i < row.Length; i++) row[i] = Cells.Clean(csv.GetFieldSpan(i).ToString());
        return row;
    }
}
