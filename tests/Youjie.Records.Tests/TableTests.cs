using System.Text;
using Youjie.Records.Formats;
using Youjie.Values;

namespace Youjie.Records.Tests;

public class TableTests
{
    private const string Bill = """
        中国某运营商 语音详单,,,,,,,
        客户：某某,,,,,,,
        起始时间,通信地点,通信方式,对方号码,通信时长,通信类型,套餐优惠,实收通信费(元)
        2026-01-05 10:00:00,北京,主叫,13800138000,67,国内,,0.10
        2026-01-05 10:05:00,北京,被叫,01088886666,1分7秒,国内,,0.00
        2026-01-05 10:06:00,北京,被叫,95588,00:01:07,国内,,0.00
        2026-01-05 10:07:00,--,呼叫转移,--,-,国内,,0.00
        合计,,,,,,,0.10

        """;

    private static async Task<string> Refused(string text, Func<ImportSettings, ImportSettings>? with = null) => (await Should.ThrowAsync<ImportRefused>(() => Tables.Read(text, with))).Code;

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("GB18030")]
    public async Task A_bill_is_read_in_any_encoding(string name)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        var (report, rows) = await Tables.Read(name == "utf-16" ? "\uFEFF" + Bill : Bill, null, encoding);
        (report.Format, report.Found, report.Imported, report.Problem("title-row"), report.Problem("total-row")).ShouldBe(("table", 4, 4, 2, 1));
        rows.Select(r => (r.Direction, r.Number, r.Seconds, r.Connected)).ShouldBe(
        [
            (Direction.FromPerson, "13800138000", 67, true), (Direction.ToPerson, "01088886666", 67, true),
            (Direction.ToPerson, "95588", 67, true), (Direction.Unknown, null, null, null),
        ]);
        var first = rows[0];
        (first.At, first.Channel).ShouldBe((new DateTimeOffset(2026, 1, 5, 10, 0, 0, Beijing.Offset), Channel.Call));
        (first.Source!.RawTime, first.Source.Zone, first.Source.RawKind, first.Source.Record).ShouldBe(("2026-01-05 10:00:00", "stated", "主叫", 1));
        (first.Source.Extra!["通信地点"], first.Source.Extra["实收通信费(元)"]).ShouldBe(("北京", "0.10"));
        (report.Calls.Attempts, report.Calls.Connected, report.Calls.ConnectionUnknown).ShouldBe((4, 3, 1));
        (report.Problem("unknown-direction"), report.Problem("no-number")).ShouldBe((1, 1));
    }

    [Fact]
    public async Task A_message_bill_is_of_messages()
    {
        var (_, rows) = await Tables.Read("起始时间\t通信地点\t对方号码\t通信方式\t信息类型\n2026/1/5 9:08\t\t\t\t\n2026/1/5 9:08\t北京\t10690001\t接受\t短信\n");
        (rows[^1].Channel, rows[^1].Direction, rows[^1].Number, rows[^1].Connected).ShouldBe((Channel.Sms, Direction.ToPerson, "10690001", null));
    }

    [Fact]
    public async Task The_number_that_is_not_mine()
    {
        const string text = "主叫,被叫,呼叫类型,开始时间,时长(秒)\n13900139000,95588,,2026-01-05 10:00:00,5\n95588,13900139000,,2026-01-05 11:00:00,0\n95588,13900139000,被叫,2026-01-05-12:00:00,9\n";
        var (_, rows) = await Tables.Read(text, s => s with { OwnNumbers = ["+86 139-0013-9000"] });
        rows.Select(r => (r.Number, r.Direction, r.Connected)).ShouldBe([("95588", Direction.FromPerson, true), ("95588", Direction.ToPerson, false), ("95588", Direction.ToPerson, true)]);
    }

    [Fact]
    public async Task Our_own_headers()
    {
        const string text = "time,number,direction,duration,text,channel,connected\n2026-01-05 10:00:00,1,to-person,,\"a, \"\"b\"\"\nc\",chat,\n2026-01-05 10:00:01,2,missed,,,call,\n2026-01-05 10:00:02,3,in,,,call,yes\n";
        var (_, rows) = await Tables.Read(text);
        rows.Select(r => (r.Channel, r.Direction, r.Text, r.Connected, r.Seconds)).ShouldBe(
        [
            (Channel.Chat, Direction.ToPerson, "a, \"b\"\nc", null, null), (Channel.Call, Direction.ToPerson, null, false, 0), (Channel.Call, Direction.ToPerson, null, true, null),
        ]);
    }

    [Fact]
    public async Task Spreadsheet_tricks_are_taken_off() =>
        (await Tables.Read("time,number,duration\n\t2026-01-05 10:00:00,=\"13800138000\",'5\n")).Rows.Select(r => (r.Number, r.Seconds)).ShouldBe([("13800138000", (int?)5)]);

    [Fact]
    public async Task Same_rows_count_once_but_two_calls_in_a_minute_stay_two()
    {
        const string header = "time,number,duration\n", second = "2026-01-05 10:00:00,1,0\n", minute = "2026/1/5 10:00,1,0\n";
        (await Tables.Read(header + second + second)).Report.Duplicates.ShouldBe(1);
        var seen = new ImportMemory();
        (await Tables.Read(header + minute + minute, null, null, seen)).Report.Imported.ShouldBe(2);
        (await Tables.Read(header + minute + minute + minute, null, null, seen)).Report.Duplicates.ShouldBe(2);
    }

    [Fact]
    public async Task A_cut_last_row_is_a_fragment()
    {
        var (report, rows) = await Tables.Read("time,number,duration\n2026-01-05 10:00:00,1,0\n2026-01-05 10:01:00,138001");
        (rows.Count, report.Found, report.Unreadable, report.CutAtByte, report.Problem("cut-fragment")).ShouldBe((1, 2, 1, report.Bytes, 1));
    }

    [Fact]
    public async Task Headers_can_be_mapped()
    {
        const string text = "什么时候,谁,多久\n2026-01-05 10:00:00,95588,9\n";
        (await Refused(text)).ShouldBe("header-needed");
        var (_, rows) = await Tables.Read(text, s => s with { Columns = new Dictionary<string, string> { ["time"] = "什么时候", ["number"] = "谁", ["duration"] = "多久" } });
        (rows.Single().Number, rows.Single().Seconds).ShouldBe(("95588", 9));
    }

    [Fact]
    public async Task Says_which_header_to_map()
    {
        (await Refused("对方号码,通话时长,某列\n1,2,3\n")).ShouldBe("column-needed");
        (await Refused("起始时间,通话时长,某列\n1,2,3\n")).ShouldBe("column-needed");
        (await Refused("time,number\n2026-01-05 10:00:00,1\n")).ShouldBe("channel-needed");
        (await Refused("time,number,duration\n2026-01-05 10:00:00,1,2\n", s => s with { Zone = null })).ShouldBe("zone-needed");
        (await Tables.Read("time,number\n2026-01-05 10:00:00,1\n", s => s with { Channel = Channel.Sms })).Rows.Single().Channel.ShouldBe(Channel.Sms);
    }
}
