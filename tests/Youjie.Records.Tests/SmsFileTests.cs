using System.Text;
using Youjie.Records.Formats;

namespace Youjie.Records.Tests;

public class SmsFileTests
{
    private const string Date = "1700000000000";

    private static string Sms(string body, string more = "") => $"<sms protocol=\"0\" address=\"10690001\" date=\"{Date}\" type=\"1\" subject=\"null\" body=\"{body}\" read=\"1\" contact_name=\"(Unknown)\" readable_date=\"x\" {more}/>";

    [Fact]
    public async Task A_broken_record_does_not_take_the_next_with_it()
    {
        var (report, rows) = await Reading.Xml(Reading.Messages($"<sms address=\"1\" date=\"{Date}\" type=\"1\" body=\"never closed />\n{Sms("good")}<sms address=1 />{Sms("better")}<sms =\"\"/>", 5));
        rows.Select(r => r.Text).ShouldBe(["good", "better"]);
        (report.Found, report.Unreadable, report.Problem("broken-record")).ShouldBe((5, 3, 3));
        rows.Select(r => r.Source!.Record).ShouldBe([2L, 4L]);
    }

    [Fact]
    public async Task Wrong_counts_are_reported_not_believed()
    {
        var (report, _) = await Reading.Xml(Reading.Messages(Sms("a") + Sms("b"), 58));
        (report.Declared, report.Found, report.Problem("count-differs")).ShouldBe((58, 2, 1));
    }

    [Fact]
    public async Task Duplicates_count_once_within_a_file_and_across_files()
    {
        var seen = new ImportMemory();
        var first = Reading.Messages(Sms("a") + Sms("a").Replace("(Unknown)", "某人") + Sms("b"), 3);
        var (one, _) = await Reading.Xml(first, seen);
        (one.Imported, one.Duplicates, one.Problem("duplicate")).ShouldBe((2, 1, 1));
        var (two, rows) = await Reading.Xml(Reading.Messages(Sms("a") + Sms("c"), 2).Replace("10690001", "+86 10690001"), seen);
        (two.Imported, two.Duplicates).ShouldBe((1, 1));
        rows.Single().Text.ShouldBe("c");
    }

    [Fact]
    public async Task The_same_words_to_two_people_are_two_messages()
    {
        var seen = new ImportMemory();
        var bytes = Encoding.UTF8.GetBytes(Reading.Messages(Sms("a")));
        await Reading.Bytes(bytes, seen);
        (await Reading.With(bytes, Reading.Settings(bytes) with { Person = "mother" }, seen)).Report.Imported.ShouldBe(1);
    }

    [Fact]
    public async Task Attributes_given_twice_keep_the_first()
    {
        var (report, rows) = await Reading.Xml(Reading.Messages(Sms("a", "body=\"z\"")));
        rows.Single().Text.ShouldBe("a");
        report.Problem("attribute-twice").ShouldBe(1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Utf16_is_read_without_byte_positions(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Reading.Messages(Sms("逾期😆") + Sms("x")))];
        foreach (var piece in new[] { int.MaxValue, 1, 3 })
        {
            var (report, rows) = await Reading.Bytes(bytes, null, piece);
            rows[0].Text.ShouldBe("逾期😆");
            rows[0].Source!.Byte.ShouldBeNull();
            report.Problem("utf-16").ShouldBe(1);
        }
    }
}
