using System.Diagnostics;

namespace Youjie.Bench.Import;

/// <summary>Generates the file, runs each reader in processes of its own, in turns, and keeps the run in the middle.</summary>
internal static class Comparison
{
    private const int Runs = 3;
    private const int Seed = 20260301;

    public static async Task<int> RunAsync(int megabytes)
    {
        var folder = Directory.CreateTempSubdirectory("youjie-bench-");
        try
        {
            var file = Path.Combine(folder.FullName, "sms.xml");
            Generator.Write(file, (long)megabytes << 20, Seed);
            var results = await MeasureAsync(file);
            Report.Write(new FileInfo(file).Length, results, Root());
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<List<(string Name, Measured Middle)>> MeasureAsync(string file)
    {
        var readers = Readings(file);
        var runs = readers.Select(_ => new List<Measured>()).ToArray();
        for (var run = 0; run < Runs; run++)
            for (var i = 0; i < readers.Count; i++) runs[i].Add(await RunAsync(readers[i].Start));
        return [.. readers.Select((reader, i) => (reader.Name, runs[i].OrderBy(m => m.Seconds).ElementAt(Runs / 2)))];
    }

    private static List<(string Name, ProcessStartInfo Start)> Readings(string file)
    {
        var self = Path.Combine(AppContext.BaseDirectory, "Youjie.Bench.Import.dll");
        List<(string, ProcessStartInfo)> readers = [("Youjie", new("dotnet", [self, "ours", file])), ("XmlReader", new("dotnet", [self, "xmlreader", file]))];
        var script = Path.Combine(Root(), "bench", "import.py");
        if (IsOnPath("python3")) readers.Add(("Python", new("python3", [script, file])));
        return readers;
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    private static async Task<Measured> RunAsync(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Console.WriteLine($"{start.FileName} {start.ArgumentList[^2]}: {said.Trim()}");
        return process.ExitCode == 0 ? Measured.Read(said) : throw new InvalidOperationException($"{start.FileName} ended with {process.ExitCode}");
    }

    private static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "global.json"))) at = at.Parent ?? throw new InvalidOperationException("Run from inside the repository.");
        return at.FullName;
    }
}
