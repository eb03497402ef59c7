using System.Diagnostics;
using System.Xml;
using Youjie.Records.Formats;

namespace Youjie.Bench.Import;

/// <summary>What is measured, each in a process of its own.</summary>
internal static class Readers
{
    /// <summary>Our importer, from the stored file to communications: the digest pass that names the original, then the import, which hashes again.</summary>
    public static async Task<Measured> OursAsync(string path)
    {
        var clock = Stopwatch.StartNew();
        await using var first = Open(path);
        var digest = await Importer.DigestAsync(first);
        var hashed = clock.Elapsed.TotalSeconds;
        var rows = 0L;
        await using var file = Open(path);
        var settings = new ImportSettings { Person = "me", Now = DateTimeOffset.FromUnixTimeSeconds(1_900_000_000), File = digest };
        var report = await Importer.ImportAsync(file, "bench.xml", settings, _ => rows++);
        return rows == report.Imported && report.Unreadable + report.Duplicates == 0
            ? new(report.Found, clock.Elapsed.TotalSeconds - hashed, Measured.ReadPeakKb(), Measured.ReadCpuSeconds(), hashed)
            : throw new InvalidOperationException($"The import lost records: {report}");
    }

    /// <summary>System.Xml over the same file: every record and attribute is visited, nothing is made of it.</summary>
    public static Measured XmlReaderOnly(string path)
    {
        var clock = Stopwatch.StartNew();
        using var file = Open(path);
        using var xml = XmlReader.Create(file, new() { CheckCharacters = false, DtdProcessing = DtdProcessing.Prohibit });
        var records = 0L;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.Name is "sms" or "mms" or "call") records++;
            while (xml.MoveToNextAttribute())
            {
            }
        }

        return new(records, clock.Elapsed.TotalSeconds, Measured.ReadPeakKb(), Measured.ReadCpuSeconds(), 0);
    }

    private static FileStream Open(string path) =>
        new(path, new FileStreamOptions { Access = FileAccess.Read, BufferSize = 0, Options = FileOptions.SequentialScan | FileOptions.Asynchronous });
}
