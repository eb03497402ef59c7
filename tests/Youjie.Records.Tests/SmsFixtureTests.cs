using System.Text;
using Youjie.Records.Formats;
using Youjie.Values;

namespace Youjie.Records.Tests;

public class SmsFixtureTests
{
    private const string Date = "1700000000000";

    private static string Sms(string body, string more = "") => $"<sms protocol=\"0\" address=\"10690001\" date=\"{Date}\" type=\"1\" subject=\"null\" body=\"{body}\" read=\"1\" contact_name=\"(Unknown)\" readable_date=\"x\" {more}/>";

    private static async Task<string?> BodyOf(string body) => (await Reading.Xml(Reading.Messages(Sms(body)))).Rows.Single().Text;

    [Fact]
    public async Task A_message_says_where_it_came_from()
    {
        var bytes = Encoding.UTF8.GetBytes(Reading.Messages(Sms("您好", "sub_id=\"2\" x_maker=\"7\" ")));
        var (report, rows) = await Reading.Bytes(bytes);
        var row = rows.Single();
        row.Id.ShouldBe(Digest.Of(bytes).Short + "#1");
        row.At.ShouldBe(DateTimeOffset.FromUnixTimeMilliseconds(1700000000000));
        (row.Channel, row.Direction, row.Person, row.Number, row.Text).ShouldBe((Channel.Sms, Direction.ToPerson, "me", "10690001", "您好"));
        (row.Connected, row.Seconds).ShouldBe((null, null));
        var source = row.Source!;
        (source.File, source.Record, source.RawTime, source.Zone, source.RawKind).ShouldBe((Digest.Of(bytes).Hex, 1, Date, "epoch", "sms.type=1"));
        bytes.AsSpan((int)source.Byte!.Value).StartsWith("<sms "u8).ShouldBeTrue();
        source.Extra!["x_maker"].ShouldBe("7");
        source.Extra["sub_id"].ShouldBe("2");
        source.Extra["readable_date"].ShouldBe("x");
        source.Extra.Keys.ShouldNotContain("subject");
        source.Extra.Keys.ShouldNotContain("contact_name");
        (report.Declared, report.Found, report.Imported, report.CutAtByte, report.Problems.Count).ShouldBe((1, 1, 1, null, 0));
    }

    [Theory]
    [InlineData("&#55357;&#56838;", "😆")]
    [InlineData("a&#xD83D;&#xDE06;b", "a😆b")]
    [InlineData("&#128518;", "😆")]
    [InlineData("😆", "😆")]
    [InlineData("&#55357;x", "\\uD83Dx")]
    [InlineData("&#56838;", "\\uDE06")]
    [InlineData("&#55357;&#55357;&#56838;", "\\uD83D😆")]
    [InlineData("&#55357;", "\\uD83D")]
    [InlineData("&#0;", "\\u0000")]
    [InlineData("&#11;", "\\u000B")]
    [InlineData("a\u0000b\u0001", "a\\u0000b\\u0001")]
    [InlineData("a\nb\r\nc\td", "a b c d")]
    [InlineData("a&#10;b&#13;&#9;", "a\nb\r\t")]
    [InlineData("&amp;&lt;&gt;&quot;&apos;", "&<>\"'")]
    [InlineData("&nbsp;&;&#;&#x110000;& b", "&nbsp;&;&#;&#x110000;& b")]
    [InlineData("1 < 2 <b>", "1 < 2 <b>")]
    [InlineData("<smss <calls", "<smss <calls")]
    public async Task Signs_come_out_right(string written, string read) => (await BodyOf(written)).ShouldBe(read);

    [Theory]
    [InlineData("&#0;&#0;", "control-character", 2)]
    [InlineData("&#55357;", "lone-surrogate", 1)]
    [InlineData("&nbsp;", "bad-entity", 1)]
    [InlineData("<", "raw-less-than", 1)]
    public async Task What_was_odd_is_counted(string written, string code, long count) =>
        (await Reading.Xml(Reading.Messages(Sms(written)))).Report.Problem(code).ShouldBe(count);

    [Fact]
    public async Task Bytes_that_are_not_utf8_are_written_out()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("<smses count=\"1\">" + Sms("QQ") + "</smses>")];
        bytes[bytes.AsSpan().IndexOf("QQ"u8)] = 0xFF;
        var (report, rows) = await Reading.Bytes(bytes);
        rows.Single().Text.ShouldBe("\\xFFQ");
        report.Problem("bad-utf8").ShouldBe(1);
    }

    [Theory]
    [InlineData("1", Direction.ToPerson)]
    [InlineData("2", Direction.FromPerson)]
    [InlineData("4", Direction.FromPerson)]
    [InlineData("5", Direction.FromPerson)]
    [InlineData("6", Direction.FromPerson)]
    [InlineData("9", Direction.Unknown)]
    public async Task Direction_follows_the_type(string type, Direction direction)
    {
        var (_, rows) = await Reading.Xml(Reading.Messages($"<sms address=\"1\" date=\"{Date}\" type=\"{type}\" body=\"b\" />"));
        (rows.Single().Direction, rows.Single().Source!.RawKind).ShouldBe((direction, $"sms.type={type}"));
    }

    [Fact]
    public async Task A_draft_is_counted_and_not_imported()
    {
        var (report, rows) = await Reading.Xml(Reading.Messages($"<sms address=\"1\" date=\"{Date}\" type=\"3\" body=\"b\" /><mms msg_box=\"3\" date=\"{Date}\"></mms>", 2));
        rows.ShouldBeEmpty();
        (report.Found, report.Drafts, report.Problem("draft")).ShouldBe((2, 2, 2));
    }

    [Theory]
    [InlineData("null", "no-date")]
    [InlineData("yesterday", "no-date")]
    [InlineData("99999999999999999", "no-date")]
    [InlineData("1000", "early-date")]
    [InlineData("1700000000", "early-date")]
    [InlineData("1900000000000", "future-date")]
    public async Task A_date_that_cannot_be_true_is_unreadable(string date, string code)
    {
        var (report, rows) = await Reading.Xml(Reading.Messages($"<sms address=\"1\" date=\"{date}\" type=\"1\" body=\"b\" />"));
        rows.ShouldBeEmpty();
        (report.Found, report.Unreadable, report.Problem(code)).ShouldBe((1, 1, 1));
    }
}
