using System.Globalization;
using Youjie.Records.Formats.Reading;
using Youjie.Values;

namespace Youjie.Records.Formats.Tables;

/// <summary>Makes a communication of a row, or counts why not.</summary>
internal sealed class TableRowReader(ImportRun run, Header header)
{
    private readonly RowKey _key = new(run.Settings.Person);
    private readonly RowNumber _number = new(header, run.Settings);
    private readonly RowChannel _channel = new(header, run.Settings);
    private readonly Dictionary<UInt128, int> _perMinute = [];

    /// <summary>Whether a row has fewer cells than the header.</summary>
    public bool IsShort(string[] row) => row.Length < header.Names.Length;

    /// <summary>A row that the end of the file cuts.</summary>
    public void Fragment() => run.Unreadable(ProblemTexts.CutFragment, null, run.Begin());

    public void Read(string[] row)
    {
        if (RowNotes.NoRecord(header, row) is { } code)
        {
            run.Problems.Add(code, null, null);
            return;
        }

        var record = run.Begin();
        Note(row, record);
        if (RowTime.TextOf(header, row) is not { } text) run.Unreadable(ProblemTexts.NoDate, null, record);
        else Read(row, record, text, RowTime.Read(text, run.Settings));
    }

    private void Read(string[] row, long record, string text, RowTime time)
    {
        if (time.At is not { } at) run.Unreadable(time.Problem ?? ProblemTexts.BadTime, null, record);
        else if (run.Doubt(at) is { } doubt) run.Unreadable(doubt, null, record);
        else Emit(row, record, text, time, at);
    }

    private void Emit(string[] row, long record, string text, RowTime time, DateTimeOffset at)
    {
        var communication = Row(row, record, text, time, at);
        if (communication.Direction == Direction.Unknown) run.Problems.Add(ProblemTexts.BadDirection, null, record);
        if (communication.Number is null) run.Problems.Add(ProblemTexts.NoNumber, null, record);
        var key = _key.Of("table", communication.Number, at, communication.Direction.ToString(), communication.Text, string.Join('\u0001', row));
        run.Emit(communication, time.ToTheMinute ? Nth(key, communication, at, row) : key);
    }

    // A minute can hold several calls that look the same: the second one of a file is only the same as the second one of another.
    private UInt128 Nth(UInt128 key, Communication row, DateTimeOffset at, string[] cells)
    {
        var nth = _perMinute[key] = _perMinute.GetValueOrDefault(key) + 1;
        return nth == 1 ? key : _key.Of("table", row.Number, at, nth.ToString(CultureInfo.InvariantCulture), row.Text, string.Join('\u0001', cells));
    }

    private Communication Row(string[] row, long record, string text, RowTime time, DateTimeOffset at)
    {
        var channel = _channel.Of(row);
        var (direction, said) = RowWords.DirectionOf(header.Get(row, "direction"));
        var (number, byNumbers) = _number.Of(row, direction);
        var call = CallFacts.Of(channel, header.Get(row, "duration"), RowWords.YesNo(header.Get(row, "connected")) ?? said);
        if (call.BadDuration) run.Problems.Add(ProblemTexts.BadDuration, null, record);
        return new()
        {
            Id = run.IdOf(record),
            At = at,
            Channel = channel,
            Direction = direction == Direction.Unknown ? byNumbers : direction,
            Person = run.Settings.Person,
            Number = number,
            Connected = call.Connected,
            Seconds = call.Seconds,
            Text = header.Get(row, "text"),
            Source = new() { File = run.File, Record = record, RawTime = text, Zone = time.Zone, RawKind = RawKind(row), Extra = RowNotes.Extra(header, row) },
        };
    }

    private string? RawKind(string[] row) => header.Get(row, "direction") ?? header.Get(row, "message");

    private void Note(string[] row, long record)
    {
        if (row.Length < header.Names.Length) run.Problems.Add(ProblemTexts.ShortRow, null, record);
        if (row.Length > header.Names.Length) run.Problems.Add(ProblemTexts.LongRow, null, record);
        if (Array.Exists(row, cell => cell.Contains('\uFFFD'))) run.Problems.Add(ProblemTexts.BadText, null, record);
    }
}
