using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Youjie.Bench.Import;

/// <summary>The table in bench/results/import.md, with what the machine was and nothing of where things lie on it.</summary>
internal static class Report
{
    public static void Write(long bytes, List<(string Name, Measured Middle)> results, string root)
    {
        var ours = results.Single(r => r.Name == "Youjie").Middle;
        var text = new StringBuilder($"""
            # Importing a large SMS Backup & Restore file

            {Mb(bytes)} MB, {ours.Records:N0} records, generated (Chinese text, a picture of 300 KB after every 1,000 messages).
            Each reader in a process of its own, three runs in turns, the middle one. Again: `dotnet run -c Release --project bench/Youjie.Bench.Import`

            | reader | what it does | time | rate | processor time | peak memory |
            |---|---|---|---|---|---|
            {Row("Youjie, import", "parse, decode and hash attachments, SHA-256 of the file, duplicates, communications", bytes, ours.Seconds, ours)}
            {Row("Youjie, digest pass and import", "the same after a pass that only names the original by SHA-256", bytes, ours.Seconds + ours.HashSeconds, ours)}

            """);
        foreach (var (name, run) in results.Where(r => r.Name != "Youjie"))
            text.Append(Row(name == "Python" ? "Python iterparse" : ".NET XmlReader", "parse only, attachments held in memory one at a time", bytes, run.Seconds, run)).Append('\n');
        text.Append(Machine());
        Directory.CreateDirectory(Path.Combine(root, "bench", "results"));
        File.WriteAllText(Path.Combine(root, "bench", "results", "import.md"), text.ToString());
        Console.WriteLine(text);
    }

    private static string Row(string name, string does, long bytes, double seconds, Measured run) => string.Create(CultureInfo.InvariantCulture,
        $"| {name} | {does} | {seconds:F1} s | {bytes / 1048576.0 / seconds:F0} MB/s | {run.CpuSeconds:F1} s | {run.PeakKb / 1024} MB |");

    private static string Mb(long bytes) => (bytes >> 20).ToString("N0", CultureInfo.InvariantCulture);

    private static string Machine() => string.Create(CultureInfo.InvariantCulture,
        $"\nTarget: 80 MB/s or more, below 300 MB. Machine: {Environment.ProcessorCount} cores, {Proc("/proc/cpuinfo", "model name")}, {Proc("/proc/meminfo", "MemTotal")} memory, .NET {Environment.Version}, {RuntimeInformation.OSArchitecture}; shared with other work, so ±2×; processor time is of the whole process with start and digest pass.\n");

    private static string Proc(string file, string key) =>
        File.ReadLines(file).FirstOrDefault(line => line.StartsWith(key, StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "unknown";
}
