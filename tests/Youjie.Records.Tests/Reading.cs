using System.Text;
using Youjie.Records.Formats;
using Youjie.Values;

namespace Youjie.Records.Tests;

/// <summary>Imports bytes and gives back what came of them.</summary>
internal static class Reading
{
    public static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, Beijing.Offset);

    public static ImportSettings Settings(byte[] bytes) => new() { Person = "me", Now = Now, File = Digest.Of(bytes) };

    public static Task<(ImportReport Report, List<Communication> Rows)> Xml(string text, ImportMemory? seen = null) => Bytes(Encoding.UTF8.GetBytes(text), seen);

    public static Task<(ImportReport Report, List<Communication> Rows)> Bytes(byte[] bytes, ImportMemory? seen = null, int piece = int.MaxValue) =>
        With(bytes, Settings(bytes), seen, piece);

    public static async Task<(ImportReport Report, List<Communication> Rows)> With(byte[] bytes, ImportSettings settings, ImportMemory? seen = null, int piece = int.MaxValue)
    {
        List<Communication> rows = [];
        using var stream = new PieceStream(bytes, piece);
        var report = await Importer.ImportAsync(stream, "file", settings, rows.Add, seen, null, TestContext.Current.CancellationToken);
        return (report, rows);
    }

    public static string Messages(string inside, int count = 1) =>
        $"<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count=\"{count}\">\n{inside}\n</smses>";

    public static long Problem(this ImportReport report, string code) => report.Problems.SingleOrDefault(p => p.Code == code)?.Count ?? 0;
}
