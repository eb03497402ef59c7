using Youjie.Records;
using Youjie.Values;

namespace Youjie.Cases.AddRecords;

/// <summary>
/// One call can stand in two records: the phone's own log and the carrier's bill. It is counted once, or a limit would
/// seem exceeded that was not. Two rows of different files are taken as one call when person, number and direction agree,
/// neither contradicts the other on whether it was answered, and they begin within <see cref="Apart"/> of each other
/// (a bill counts from the switch, a phone from the ring; the figure is this project's own).
/// </summary>
public static class CallsOnce
{
    /// <summary>How far apart the two beginnings may lie, inclusive.</summary>
    public static readonly TimeSpan Apart = TimeSpan.FromSeconds(90);

    /// <summary>The communications with every such call once, as its first file shows it, and how many second rows were set aside.</summary>
    public static (IReadOnlyList<Communication> Kept, int SetAside) Keep(IReadOnlyList<Communication> all)
    {
        if (all.Select(c => c.Source?.File).Distinct().Take(2).Count() < 2) return (all, 0);
        var seen = new Dictionary<string, List<Row>>(StringComparer.Ordinal);
        var aside = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in all.Where(IsCall).GroupBy(c => c.Source!.File, StringComparer.Ordinal))
        {
            var rows = file.OrderBy(c => c.At).ToList();
            foreach (var call in rows.Where(c => Find(seen, c) is not null)) aside.Add(call.Id);
            foreach (var call in rows.Where(c => !aside.Contains(c.Id))) Add(seen, call);
            foreach (var list in seen.Values) list.Sort((a, b) => a.Call.At.CompareTo(b.Call.At));
        }

        return ([.. all.Where(c => !aside.Contains(c.Id))], aside.Count);
    }

    private static bool IsCall(Communication c) =>
        c is { Channel: Channel.Call or Channel.RobotCall, Person: not null, Number.Length: > 0, Source: not null };

    // The nearest row of another file that no row of this file was matched with before.
    private static Row? Find(Dictionary<string, List<Row>> seen, Communication call)
    {
        if (!seen.TryGetValue(Key(call), out var rows)) return null;
        var found = rows.Skip(FirstAtOrAfter(rows, call.At - Apart)).TakeWhile(r => r.Call.At <= call.At + Apart)
            .Where(r => Agrees(r.Call.Connected, call.Connected) && !r.Matched.Contains(call.Source!.File))
            .MinBy(r => (r.Call.At - call.At).Duration());
        found?.Matched.Add(call.Source!.File);
        return found;
    }

    private static int FirstAtOrAfter(List<Row> rows, DateTimeOffset at)
    {
        var (low, high) = (0, rows.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (rows[middle].Call.At < at) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static void Add(Dictionary<string, List<Row>> seen, Communication call)
    {
        if (!seen.TryGetValue(Key(call), out var rows)) seen[Key(call)] = rows = [];
        rows.Add(new Row(call, [call.Source!.File]));
    }

    private static bool Agrees(bool? one, bool? other) => one is null || other is null || one == other;

    private static string Key(Communication call) => $"{call.Person}|{PhoneNumber.Of(call.Number).Normalised}|{call.Direction}";

    private sealed record Row(Communication Call, HashSet<string> Matched);
}
