using System.Security.Cryptography;
using System.Text;
using Youjie.Records.Formats;

namespace Youjie.Records.Tests;

public class MmsFixtureTests
{
    private static string Mms(string parts, string more = "address=\"10690001\"") =>
        Reading.Messages($"<mms date=\"1700000000000\" msg_box=\"1\" {more}><parts>{parts}</parts><addrs><addr address=\"13800138000\" type=\"137\" /><addr address=\"13900139000\" type=\"151\" /></addrs></mms>");

    private static string Part(string data, string type = "image/png") => $"<part seq=\"0\" ct=\"{type}\" name=\"a.png\" chset=\"null\" text=\"null\" data=\"{data}\" zz=\"9\" />";

    [Fact]
    public async Task Words_are_the_plain_parts_and_the_rest_is_named_by_digest()
    {
        var content = RandomNumberGenerator.GetBytes(1000);
        var (report, rows) = await Reading.Xml(Mms("<part ct=\"application/smil\" text=\"&lt;smil&gt;\" /><part ct=\"text/plain\" text=\"一\" /><part ct=\"text/plain\" text=\"二\" />" + Part(Convert.ToBase64String(content))));
        var row = rows.Single();
        (row.Text, row.Number, row.Source!.RawKind).ShouldBe(("一\n二", "10690001", "mms.msg_box=1"));
        var extra = row.Source.Extra!;
        (extra["part.4.ct"], extra["part.4.name"], extra["part.4.size"], extra["part.4.zz"]).ShouldBe(("image/png", "a.png", "1000", "9"));
        extra["part.4.sha256"].ShouldBe(Convert.ToHexStringLower(SHA256.HashData(content)));
        extra["addrs"].ShouldBe("137:13800138000~151:13900139000");
        report.Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("not-valid-base64-content!!", "bad-base64")]
    [InlineData("AA==AA==", "bad-base64")]
    [InlineData("AAA", "bad-base64")]
    [InlineData("AAAA&amp;", "bad-base64")]
    [InlineData("AAAA<", "bad-base64")]
    [InlineData("", "empty-part")]
    public async Task A_corrupt_part_is_marked_and_the_message_goes_on(string data, string code)
    {
        var (report, rows) = await Reading.Xml(Mms(Part(data) + "<part ct=\"text/plain\" text=\"words\" />"));
        rows.Single().Text.ShouldBe("words");
        report.Problem(code).ShouldBe(1);
        rows.Single().Source!.Extra!.ContainsKey("part.1.unreadable").ShouldBe(code == "bad-base64");
    }

    [Theory]
    [InlineData("AQID")]
    [InlineData("AQ&#10;ID&#13;&#xA;")]
    [InlineData(" A Q\nI\tD\r\n")]
    public async Task Line_breaks_in_base64_do_not_count(string data)
    {
        foreach (var piece in new[] { int.MaxValue, 1 })
        {
            var (report, rows) = await Reading.Bytes(Encoding.UTF8.GetBytes(Mms(Part(data))), null, piece);
            rows.Single().Source!.Extra!["part.1.sha256"].ShouldBe(Convert.ToHexStringLower(SHA256.HashData([1, 2, 3])));
            report.Problems.ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task Padding_in_the_middle_is_seen_wherever_blocks_end()
    {
        for (var quads = 8185; quads < 8195; quads++)
            (await Reading.Xml(Mms(Part(string.Concat(Enumerable.Repeat("AAAA", quads)) + "AA==AAAAAAAA")))).Report.Problem("bad-base64").ShouldBe(1);
    }

    [Fact]
    public async Task The_word_null_is_no_content()
    {
        var (report, rows) = await Reading.Xml(Mms(Part("null")));
        rows.Single().Source!.Extra!.ContainsKey("part.1.size").ShouldBeFalse();
        report.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_length_of_content_is_decoded()
    {
        var content = new byte[70_000];
        new Random(7).NextBytes(content);
        foreach (var size in Enumerable.Range(1, 9).Concat([24_570, 24_571, 24_572, 24_573, 24_574, 24_575, 24_576, 24_577, 49_149, 49_152, 70_000]))
        {
            var (_, rows) = await Reading.Xml(Mms(Part(Convert.ToBase64String(content, 0, size))));
            rows.Single().Source!.Extra!["part.1.sha256"].ShouldBe(Convert.ToHexStringLower(SHA256.HashData(content.AsSpan(0, size))), size.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public async Task In_a_group_the_sender_is_the_other_side()
    {
        var (report, rows) = await Reading.Xml(Mms("", "address=\"13800138000~13900139000\""));
        rows.Single().Number.ShouldBe("13800138000");
        rows.Single().Source!.Extra!["address"].ShouldBe("13800138000~13900139000");
        report.Problem("group-message").ShouldBe(1);
    }

    [Fact]
    public async Task A_giant_attachment_costs_no_memory()
    {
        var text = Convert.ToBase64String(new byte[16 << 20]);
        var bytes = Encoding.UTF8.GetBytes(Mms(Part(text)));
        var settings = Reading.Settings(bytes);
        using var stream = new PieceStream(bytes, int.MaxValue);
        await Reading.Bytes(Encoding.UTF8.GetBytes(Mms(Part("AAAA"))));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var report = await Importer.ImportAsync(stream, "big", settings, _ => { });
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(4 << 20);
        (report.Imported, report.Problems.Count).ShouldBe((1, 0));
    }
}
