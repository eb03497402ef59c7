using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Youjie.Bench.Judge;
using Youjie.Conduct;
using Youjie.Law.Cn;
using Youjie.Values;

// How long the judge takes, and that the cost grows linearly. Beside it, as a lower bound, a bare loop that only
// counts night contacts and conversations a day and gives no reasons.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var clock = Stopwatch.StartNew();
var book = LawbookCn.Load();
var load = clock.Elapsed;
clock.Restart();
var judge = Judge.Compile(book);
var compile = clock.Elapsed;
clock.Restart();
var again = LawbookCn.Load();
var loadWarm = clock.Elapsed;

var report = new StringBuilder();
report.AppendLine("# Judging").AppendLine().AppendLine(Machine()).AppendLine();
report.AppendLine($"Lawbook {book.Version}: first load {load.TotalMilliseconds:F0} ms (with JIT), second {loadWarm.TotalMilliseconds:F0} ms; compile {compile.TotalMilliseconds:F0} ms; {again.Data.Rules.Count(r => r.Enabled)} enabled rules.").AppendLine();
report.AppendLine("One debtor, median of three runs; the bare loop counts night contacts and conversations a day and gives no reasons.").AppendLine();
report.AppendLine("| communications | judge, s | µs each | findings | bare loop, s | judge / bare loop |").AppendLine("|---|---|---|---|---|---|");
judge.Hear(Log.Make(2_000));
foreach (var count in new[] { 10_000, 20_000, 100_000, 1_000_000 }) Row(count);
var folder = Directory.CreateDirectory(Path.Combine(RepositoryRoot(), "bench", "results"));
File.WriteAllText(Path.Combine(folder.FullName, "judge.md"), report.ToString());
Console.WriteLine(report);

void Row(int count)
{
    var facts = Log.Make(count);
    var findings = 0;
    var ours = Median(() => findings = judge.Hear(facts).Findings.Count);
    var bare = Median(() => BareLoop(facts));
    report.AppendLine($"| {count:N0} | {ours:F3} | {ours / count * 1e6:F2} | {findings:N0} | {bare:F4} | {ours / bare:F0} |");
}

static double Median(Action action)
{
    var times = new double[3];
    for (var i = 0; i < times.Length; i++)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        action();
        times[i] = watch.Elapsed.TotalSeconds;
    }

    return times.Order().ElementAt(1);
}

static int BareLoop(CaseFacts facts)
{
    var night = 0;
    var days = new Dictionary<DateOnly, int>();
    foreach (var communication in facts.Communications)
    {
        var local = Beijing.At(communication.At);
        if (local.Hour is >= 22 or < 8) night++;
        if (communication is { Connected: true, Seconds: >= 10 })
            CollectionsMarshal.GetValueRefOrAddDefault(days, DateOnly.FromDateTime(local.DateTime), out _)++;
    }

    return night + days.Values.Count(n => n > 3);
}

static string Machine() =>
    $"{Environment.ProcessorCount} cores ({Cpu()}), {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1L << 30)} GiB, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}.";

static string Cpu() => File.Exists("/proc/cpuinfo")
    ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(": ")[1] ?? "unknown"
    : "unknown";

static string RepositoryRoot()
{
    var folder = new DirectoryInfo(AppContext.BaseDirectory);
    while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Youjie.slnx"))) folder = folder.Parent;
    return folder!.FullName;
}
