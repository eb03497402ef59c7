using Youjie.Records.Formats;

namespace Youjie.Records.Tests;

public class CutTests
{
    [Fact]
    public async Task Cut_at_any_byte_it_gives_the_records_before_and_the_byte()
    {
        var whole = (await Reading.Bytes(Fixtures.Everything)).Rows;
        whole.Count.ShouldBe(6);
        var root = Fixtures.Everything.AsSpan().IndexOf("<smses"u8) + "<smses".Length;
        for (var length = root; length < Fixtures.Everything.Length; length++)
        {
            var (report, rows) = await Reading.Bytes(Fixtures.Everything[..length]);
            rows.Select(Told).ShouldBe(whole.Take(rows.Count).Select(Told));
            report.CutAtByte.ShouldBe(length);
            report.Problem("cut-file").ShouldBe(1);
            report.Found.ShouldBe(report.Imported + report.Unreadable);
            report.Unreadable.ShouldBeInRange(0, 1);
        }
    }

    [Fact]
    public async Task Cut_before_the_root_it_is_refused()
    {
        var root = Fixtures.Everything.AsSpan().IndexOf("<smses"u8) + "<smses".Length;
        for (var length = 0; length < root; length++)
            await Should.ThrowAsync<ImportRefused>(async () => await Reading.Bytes(Fixtures.Everything[..length]));
    }

    [Fact]
    public async Task Pieces_of_any_size_give_the_same()
    {
        var whole = (await Reading.Bytes(Fixtures.Everything)).Rows.Select(Told).ToArray();
        for (var piece = 1; piece < 40; piece++)
            (await Pieces(piece)).ShouldBe(whole);
    }

    // The first 64 KB are read together to look at, so the file has to be larger for the edges to fall anywhere.
    [Fact]
    public async Task Edges_of_pieces_may_fall_anywhere()
    {
        var padding = System.Text.Encoding.UTF8.GetBytes($"<!--{new string('x', 1 << 16)}-->");
        var at = Fixtures.Everything.AsSpan().IndexOf("  <sms "u8);
        byte[] bytes = [.. Fixtures.Everything[..at], .. padding, .. Fixtures.Everything[at..]];
        var whole = (await Reading.Bytes(bytes)).Rows.Select(Words).ToArray();
        whole.Length.ShouldBe(6);
        foreach (var piece in new[] { 1, 2, 3, 5, 7, 11, 64, 1000 })
            (await Reading.Bytes(bytes, null, piece)).Rows.Select(Words).ShouldBe(whole);
    }

    private static async Task<string[]> Pieces(int piece) => [.. (await Reading.Bytes(Fixtures.Everything, null, piece)).Rows.Select(Told)];

    private static string Words(Communication row) => $"{row.At:O}|{row.Number}|{row.Text}|{string.Join(',', row.Source?.Extra ?? new Dictionary<string, string>())}";

    private static string Told(Communication row) => $"{row.Source!.Record}|{row.Source.Byte}|{Words(row)}";
}
