using Youjie.Cases.AddRecords;
using Youjie.Cases.State;
using Youjie.Values;

namespace Youjie.Cases.Tests;

public sealed class EntriesTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 31, 12, 0, 0, Beijing.Offset);

    [Theory]
    [InlineData("10000", 1_000_000)]
    [InlineData("10,000.05", 1_000_005)]
    [InlineData("0.1", 10)]
    public void Sums_become_fen(string text, long fen) => Entries.Fen(text).ShouldBe(fen);

    [Theory]
    [InlineData("-1")]
    [InlineData("1.005")]
    [InlineData("1e5")]
    [InlineData("一万")]
    [InlineData("")]
    public void What_is_no_sum_is_refused(string text) => Should.Throw<CaseRefused>(() => Entries.Fen(text));

    [Theory]
    [InlineData("2026-03-02", "2026-03-02 00:00:00")]
    [InlineData("2026-03-02 22:14", "2026-03-02 22:14:00")]
    [InlineData("2026-03-02T22:14:05", "2026-03-02 22:14:05")]
    [InlineData("2026-03-02T14:14:05Z", "2026-03-02 22:14:05")]
    [InlineData("2026-03-02T16:14:05+02:00", "2026-03-02 22:14:05")]
    public void Moments_without_an_offset_are_beijing_time(string text, string beijing) => Beijing.Write(Entries.Moment(text)).ShouldBe(beijing);

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("02/03/2026")]
    [InlineData("yesterday")]
    public void What_is_no_moment_is_refused(string text) => Should.Throw<CaseRefused>(() => Entries.Moment(text));

    [Fact]
    public void A_moment_to_come_is_refused_and_this_one_is_not()
    {
        Entries.PastMoment("2026-03-31 12:00", Now).ShouldBe(Now);
        Should.Throw<CaseRefused>(() => Entries.PastMoment("2026-03-31 12:01", Now));
    }

    [Fact]
    public void Zones_are_china_or_an_offset()
    {
        Zones.Read(null).ShouldBeNull();
        Zones.Read("Asia/Shanghai").ShouldBe(TimeSpan.FromHours(8));
        Zones.Read("-05:30").ShouldBe(new TimeSpan(-5, -30, 0));
        Should.Throw<CaseRefused>(() => Zones.Read("CST"));
        Should.Throw<CaseRefused>(() => Zones.Read("+99:00"));
    }
}
