using Youjie.Values;

namespace Youjie.Records.Formats.Reading;

/// <summary>One file on its way: hands on what is new, counts what is not.</summary>
internal sealed class ImportRun(ImportSettings settings, Action<Communication> sink, ImportMemory seen)
{
    private static readonly DateTimeOffset Earliest = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly DateTimeOffset _latest = settings.Now.AddDays(1);
    private long _imported, _duplicates, _drafts, _unreadable, _attempts, _connected, _unknown, _conversations;

    public ImportSettings Settings => settings;

    public ProblemLog Problems { get; } = new();

    /// <summary>Names the rows; its first eight digits are the file's tag.</summary>
    public string File { get; } = settings.File.Hex;

    public string Format { get; set; } = "";

    public long? Declared { get; set; }

    public long? CutAtByte { get; private set; }

    /// <summary>Number of the latest record begun, from 1.</summary>
    public long Found { get; private set; }

    public long Begin() => ++Found;

    public string IdOf(long record) => $"{File.AsSpan(0, 8)}#{record}";

    /// <summary>Null when the moment can be true; otherwise the code of the problem.</summary>
    public string? Doubt(DateTimeOffset at) => at < Earliest ? ProblemTexts.EarlyDate : at > _latest ? ProblemTexts.FutureDate : null;

    public void Emit(Communication row, UInt128 key)
    {
        if (!seen.IsNew(key))
        {
            _duplicates++;
            Problems.Add(ProblemTexts.Duplicate, row.Source?.Byte, row.Source?.Record);
            return;
        }

        _imported++;
        if (row.Channel is Channel.Call or Channel.RobotCall) CountCall(row);
        sink(row);
    }

    public void Unreadable(string code, long? at, long record)
    {
        _unreadable++;
        Problems.Add(code, at, record);
    }

    public void Cut(long at)
    {
        CutAtByte = at;
        Problems.Add(ProblemTexts.CutFile, at, null);
    }

    public void Draft(long? at, long record)
    {
        _drafts++;
        Problems.Add(ProblemTexts.Draft, at, record);
    }

    public ImportReport Report(string fileName, Digest digest, long bytes) => new()
    {
        Format = Format,
        FileName = fileName,
        Digest = digest,
        Bytes = bytes,
        Declared = Declared,
        Found = Found,
        Imported = _imported,
        Duplicates = _duplicates,
        Drafts = _drafts,
        Unreadable = _unreadable,
        CutAtByte = CutAtByte,
        Calls = new(_attempts, _connected, _unknown, _conversations),
        Problems = Problems.List(),
    };

    private void CountCall(Communication row)
    {
        _attempts++;
        if (row.Connected == true) _connected++;
        if (row.Connected is null) _unknown++;
        if (row.Effective == true) _conversations++;
    }
}
