using Youjie.Values;

namespace Youjie.Records.Tests;

public class TableValueTests
{
    [Theory]
    [InlineData("2026-01-05 09:08:07", "2026-01-05T09:08:07+08:00", "stated")]
    [InlineData("2026/1/5 9:08", "2026-01-05T09:08:00+08:00", "stated")]
    [InlineData("2026-01-05-09:08:07", "2026-01-05T09:08:07+08:00", "stated")]
    [InlineData("2026年1月5日 9:08:07", "2026-01-05T09:08:07+08:00", "stated")]
    [InlineData("2026年1月5日9时8分7秒", "2026-01-05T09:08:07+08:00", "stated")]
    [InlineData("20260105090807", "2026-01-05T09:08:07+08:00", "stated")]
    [InlineData("2026-01-05T09:08:07+09:00", "2026-01-05T09:08:07+09:00", "written")]
    [InlineData("2026-01-05T09:08:07.250Z", "2026-01-05T09:08:07.25+00:00", "written")]
    [InlineData("2026-01-05 09:08:07 +0800", "2026-01-05T09:08:07+08:00", "written")]
    [InlineData("1767575287", "2026-01-05T01:08:07+00:00", "epoch")]
    [InlineData("1767575287000", "2026-01-05T01:08:07+00:00", "epoch")]
    public async Task Times(string written, string at, string zone)
    {
        var (_, rows) = await Tables.Read($"time,number,duration\n{written},1,2\n");
        rows.Single().At.ShouldBe(DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture));
        rows.Single().Source!.Zone.ShouldBe(zone);
    }

    [Theory]
    [InlineData("2026-01-05", "bad-time")]
    [InlineData("2026-13-05 10:00:00", "bad-time")]
    [InlineData("5 Jan", "bad-time")]
    [InlineData("09-18 14:07:37", "no-year")]
    [InlineData("--", "no-date")]
    [InlineData("2027-01-05 10:00:00", "future-date")]
    public async Task A_time_that_cannot_be_read_is_not_guessed(string written, string code)
    {
        var (report, rows) = await Tables.Read($"time,number,duration\n{written},1,2\n");
        (rows.Count, report.Found, report.Unreadable, report.Problem(code)).ShouldBe((0, 1, 1, 1));
    }

    [Fact]
    public async Task A_year_can_be_stated() =>
        (await Tables.Read("time,number,duration\n09-18 14:07:37,1,2\n", s => s with { Year = 2025 })).Rows.Single().At.ShouldBe(new DateTimeOffset(2025, 9, 18, 14, 7, 37, Beijing.Offset));

    [Fact]
    public async Task Day_and_clock_in_two_columns() =>
        (await Tables.Read("日期,时间,对方号码,通话时长\n2026-01-05,10:00:01,1,2\n")).Rows.Single().At.ShouldBe(new DateTimeOffset(2026, 1, 5, 10, 0, 1, Beijing.Offset));

    [Theory]
    [InlineData("67", 67)]
    [InlineData("67秒", 67)]
    [InlineData("1分7秒", 67)]
    [InlineData("1分", 60)]
    [InlineData("1小时2分3秒", 3723)]
    [InlineData("00:01:07", 67)]
    [InlineData("1:07", 67)]
    [InlineData("long", null)]
    [InlineData("-", null)]
    [InlineData("1分x", null)]
    public async Task Durations(string written, int? seconds)
    {
        var row = (await Tables.Read($"time,number,duration\n2026-01-05 10:00:00,1,{written}\n")).Rows.Single();
        (row.Seconds, row.Connected).ShouldBe((seconds, seconds is null ? null : seconds > 0));
    }
}
