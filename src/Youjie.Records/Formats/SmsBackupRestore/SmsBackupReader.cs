using Youjie.Records.Formats.Reading;

namespace Youjie.Records.Formats.SmsBackupRestore;

/// <summary>Puts tags together to records, and counts what does not fit.</summary>
internal sealed partial class SmsBackupReader(ImportRun run, bool positions) : IXmlEvents, IDisposable
{
    private const int MostParts = 1000;
    private readonly RecordWriter _writer = new(run);
    private readonly RawRecord _record = new();
    private readonly AttributeBag _part = new();
    private readonly DataReader _dataReader = new();
    private readonly TextPool _pool = new();
    private Tag _tag;
    private AttributeBag _bag = new();
    private PartData? _data;
    private long _tagAt;
    private bool _rootClosed;

    private enum Tag
    {
        None, Root, Record, Part, Address, Container, Unknown,
    }

    /// <summary>True when the last root element was closed.</summary>
    public bool IsComplete => _rootClosed;

    /// <inheritdoc/>
    public void Open(ReadOnlySpan<byte> name, long at)
    {
        _tagAt = at;
        var kind = KindOf(name);
        _tag = kind != RecordKind.None ? Tag.Record : TagOf(name);
        _bag = _tag == Tag.Record ? _record.Attributes : _part;
        if (_tag == Tag.Record) BeginRecord(kind, at);
        else _part.Clear();
        _data = null;
        if (name.SequenceEqual("calls"u8)) run.Format = SmsBackupImporter.CallFormat;
        if (_tag == Tag.Unknown) run.Problems.Add(ProblemTexts.StrayTag, Position(at), RecordOrNull);
    }

    /// <inheritdoc/>
    public void Opened(bool empty)
    {
        switch (_tag)
        {
            case Tag.Root: Root(empty); break;
            case Tag.Record when empty || _record.Kind != RecordKind.Mms: Complete(); break;
            case Tag.Part when _record.Kind == RecordKind.Mms: AddPart(); break;
            case Tag.Address when _record.Kind == RecordKind.Mms: AddAddress(); break;
        }

        _tag = Tag.None;
    }

    /// <inheritdoc/>
    public void Closed(ReadOnlySpan<byte> name, long at)
    {
        if (name.SequenceEqual("mms"u8) && _record.Kind == RecordKind.Mms) Complete();
        if (TagOf(name) != Tag.Root) return;
        if (_record.IsOpen) Spoil(ProblemTexts.BrokenRecord);
        _rootClosed = true;
    }

    /// <inheritdoc/>
    public void Broken(long at)
    {
        if (_record.IsOpen) Spoil(ProblemTexts.BrokenRecord);
        else run.Problems.Add(ProblemTexts.StrayTag, Position(at), null);
        _tag = Tag.None;
    }

    /// <inheritdoc/>
    public void RawLess(long at) => run.Problems.Add(ProblemTexts.RawLess, Position(at), RecordOrNull);

    /// <summary>The input is at its end: what is still open is a fragment.</summary>
    public void Finish()
    {
        if (_record.IsOpen) Spoil(ProblemTexts.CutFragment);
        if (run.Declared is { } declared && declared != run.Found) run.Problems.Add(ProblemTexts.CountDiffers, null, null);
    }

    /// <inheritdoc/>
    public void Dispose() => _dataReader.Dispose();

    private long? RecordOrNull => _record.IsOpen ? _record.Number : null;

    private long? Position(long at) => positions ? at : null;

    private static RecordKind KindOf(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("sms"u8) ? RecordKind.Sms : name.SequenceEqual("mms"u8) ? RecordKind.Mms : name.SequenceEqual("call"u8) ? RecordKind.Call : RecordKind.None;

    private static Tag TagOf(ReadOnlySpan<byte> name) => name switch
    {
        _ when name.SequenceEqual("part"u8) => Tag.Part,
        _ when name.SequenceEqual("addr"u8) => Tag.Address,
        _ when name.SequenceEqual("parts"u8) || name.SequenceEqual("addrs"u8) => Tag.Container,
        _ when name.SequenceEqual("smses"u8) || name.SequenceEqual("calls"u8) => Tag.Root,
        _ => Tag.Unknown,
    };

    private void BeginRecord(RecordKind kind, long at)
    {
        if (_record.IsOpen) Spoil(ProblemTexts.BrokenRecord);
        _record.Begin(kind, run.Begin(), at);
        if (kind == RecordKind.Call) run.Format = SmsBackupImporter.CallFormat;
    }

    private void Complete()
    {
        _writer.Write(_record, Position(_record.At));
        _record.End();
    }

    private void Spoil(string code)
    {
        run.Unreadable(code, Position(_record.At), _record.Number);
        _record.End();
    }
}
