namespace Youjie.Records.Formats.Reading;

/// <summary>Counts problems by kind and remembers where each was first met.</summary>
internal sealed class ProblemLog
{
    private readonly Dictionary<string, Entry> _entries = [];

    public void Add(string code, long? at, long? record, long count = 1)
    {
        if (_entries.TryGetValue(code, out var entry)) entry.Count += count;
        else _entries.Add(code, new Entry { Count = count, Byte = at, Record = record });
    }

    public long CountOf(string code) => _entries.TryGetValue(code, out var entry) ? entry.Count : 0;

    public IReadOnlyList<ImportProblem> List() =>
    [
        .. _entries.OrderByDescending(e => e.Value.Count).ThenBy(e => e.Key, StringComparer.Ordinal)
            .Select(e => new ImportProblem(e.Key, ProblemTexts.Of(e.Key), e.Value.Count, e.Value.Byte, e.Value.Record)),
    ];

    private sealed class Entry
    {
        public long Count { get; set; }

        public long? Byte { get; init; }

        public long? Record { get; init; }
    }
}
