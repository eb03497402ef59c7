using System.Text;
using Sylvan.Data.Csv;
using Youjie.Records.Formats.Reading;

namespace Youjie.Records.Formats.Tables;

// App:        any table of calls or messages: carrier bills (移动, 联通, 电信 详单) saved as CSV, exports of other programs, our own headers.
// Versions:   none: bills have no fixed template and differ by province and year.
// Files:      *.csv, *.tsv, *.txt; comma, tab, semicolon or bar; UTF-8 (with or without mark), UTF-16, GB18030.
// Documented: nothing by the carriers. The header aliases (headers.tsv) come from the field lists of open-source readers.
// Observed:   no real bill was available: this layout was never compared with a real file.
// Choices:    a time without zone needs the zone stated; a time without year needs the year stated; a day without clock is no moment;
//             a bill's talk time above 0 means answered, 0 means not, none means not known. A row is never filled in from another.

/// <summary>Rows of a table with a header, found anywhere in the first 50 rows.</summary>
internal static class TableImporter
{
    private const int MostTitleRows = 50;

    /// <summary>Format id.</summary>
    public const string Format = "table";

    /// <summary>Reads a file to its end.</summary>
    public static async Task ReadAsync(SourceFile file, ImportRun run, CancellationToken cancel)
    {
        run.Format = Format;
        var head = await file.HeadAsync(cancel);
        var encoding = TextEncodings.Of(head.Span);
        using var text = new StreamReader(new SourceStream(file), encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);
        var options = Options(Delimiter(encoding.GetString(head.Span)));
        await using var csv = await CsvDataReader.CreateAsync(text, options, cancel);
        var rows = new TableRows(csv);
        var header = await FindHeaderAsync(rows, run, cancel);
        await RowsAsync(rows, new(run, header), file, run, cancel);
    }

    private static CsvDataReaderOptions Options(char delimiter) => new()
    {
        Delimiter = delimiter,
        HasHeaders = false,
        CsvStyle = CsvStyle.Lax,
        Comment = '\0',
        MaxBufferSize = 1 << 24,
        Culture = System.Globalization.CultureInfo.InvariantCulture,
        OwnsReader = false,
    };

    // The sign that stands most often in the head: bills have no comma inside their values, sentences have few tabs.
    private static char Delimiter(string head) => new[] { ',', '\t', ';', '|' }.MaxBy(sign => head.AsSpan().Count(sign));

    private static async Task<Header> FindHeaderAsync(TableRows rows, ImportRun run, CancellationToken cancel)
    {
        string? first = null;
        for (var i = 0; i < MostTitleRows && await rows.NextAsync(cancel) is { } row; i++)
        {
            if (Header.Find(row, run.Settings.Columns) is { } header) return Checked(header, run, i);
            first ??= string.Join("、", row.Where(cell => cell.Length > 0).Take(12).Select(cell => cell.Length > 40 ? cell[..40] + "…" : cell));
        }

        throw Refusals.Header(first ?? "");
    }

    private static Header Checked(Header header, ImportRun run, int titles)
    {
        header.Check(run.Settings.Columns);
        if (titles > 0) run.Problems.Add(ProblemTexts.TitleRow, 0, null, titles);
        return header;
    }

    // One row behind: only at the end is it known which row was the last, and that one may be cut.
    private static async Task RowsAsync(TableRows rows, TableRowReader reader, SourceFile file, ImportRun run, CancellationToken cancel)
    {
        string[]? waiting = null;
        while (await rows.NextAsync(cancel) is { } row)
        {
            if (waiting is not null) reader.Read(waiting);
            waiting = row;
        }

        var open = file.LastByte is not ((byte)'\n' or (byte)'\r' or 0);
        var cut = rows.Broken || (waiting is not null && open && reader.IsShort(waiting));
        if (waiting is not null && cut && !rows.Broken) reader.Fragment();
        else if (waiting is not null) reader.Read(waiting);
        if (rows.Broken) reader.Fragment();
        if (cut) run.Cut(file.Bytes);
    }
}
