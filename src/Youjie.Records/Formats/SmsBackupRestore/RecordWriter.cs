using System.Globalization;
using Youjie.Records.Formats.Reading;
using Youjie.Values;

namespace Youjie.Records.Formats.SmsBackupRestore;

/// <summary>Makes a communication of a record, or counts why not.</summary>
internal sealed class RecordWriter(ImportRun run)
{
    private readonly RowKey _key = new(run.Settings.Person);
    private readonly TimeSpan _zone = run.Settings.Zone ?? Beijing.Offset;

    public void Write(RawRecord raw, long? at)
    {
        if (Time(raw) is not { } time) run.Unreadable(ProblemTexts.NoDate, at, raw.Number);
        else if (run.Doubt(time) is { } doubt) run.Unreadable(doubt, at, raw.Number);
        else if (IsDraft(raw)) run.Draft(at, raw.Number);
        else Emit(raw, time, at);
    }

    private void Emit(RawRecord raw, DateTimeOffset time, long? at)
    {
        var meaning = Meaning.Of(raw);
        foreach (var code in meaning.Problems) run.Problems.Add(code, at, raw.Number);
        var row = Row(raw, time, at, meaning);
        run.Emit(row, _key.Of(meaning.Kind, row.Number, time, meaning.Type, row.Text, meaning.Content));
    }

    private Communication Row(RawRecord raw, DateTimeOffset time, long? at, Meaning meaning) => new()
    {
        Id = run.IdOf(raw.Number),
        At = time.ToOffset(_zone),
        Channel = raw.Kind == RecordKind.Call ? Channel.Call : Channel.Sms,
        Direction = meaning.Direction,
        Person = run.Settings.Person,
        Number = meaning.Number,
        Connected = meaning.Connected,
        Seconds = meaning.Seconds,
        Text = meaning.Text,
        Source = new()
        {
            File = run.File,
            Record = raw.Number,
            Byte = at,
            RawTime = raw.Attributes.Get("date"),
            Zone = "epoch",
            RawKind = meaning.RawKind,
            Extra = ExtraOf.Record(raw),
        },
    };

    // Milliseconds since 1970 UTC; what a DateTimeOffset cannot hold is no date.
    private static DateTimeOffset? Time(RawRecord raw) =>
        long.TryParse(raw.Attributes.Get("date"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var ms) && ms is > -62135596800000 and < 253402300799999
            ? DateTimeOffset.FromUnixTimeMilliseconds(ms)
            : null;

    private static bool IsDraft(RawRecord raw) => raw.Kind switch
    {
        RecordKind.Sms => raw.Attributes.Get("type") == "3",
        RecordKind.Mms => raw.Attributes.Get("msg_box") == "3",
        _ => false,
    };
}
