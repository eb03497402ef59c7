using System.Text.Json;

namespace Youjie.Cli.Tests;

/// <summary>From an empty folder to an assessment, as a stranger would go.</summary>
public sealed class WholeWayTests
{
    [Fact]
    public async Task From_new_to_a_finding_with_the_way_home()
    {
        using var desk = new Desk();
        await Case(desk);
        var answer = await desk.Run("assess", "case", "--full");
        answer.Code.ShouldBe(0, answer.Error);
        answer.Out.ShouldContain("逾期第 58 天");
        answer.Out.ShouldContain("违反");
        answer.Out.ShouldContain("2026-03-02 22:14:05");
        answer.Out.ShouldContain("calls.xml 第 1 条");
        answer.Out.ShouldContain("本工具不构成法律意见");
        answer.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task Several_files_are_added_at_once()
    {
        using var desk = new Desk();
        await Case(desk);
        desk.Put("more-1.csv", "time,number,direction,duration\n2026-03-03 10:00:00,16400000201,呼入,20\n");
        desk.Put("more-2.csv", "time,number,direction,duration\n2026-03-04 10:00:00,16400000201,呼入,20\n");
        var answer = await desk.Run("add", "case", "more-1.csv", "more-2.csv", "--phone-of", "me", "--zone", "Asia/Shanghai", "--channel", "call");
        answer.Code.ShouldBe(0, answer.Error);
        using var json = JsonDocument.Parse((await desk.Run("assess", "case", "--json")).Out);
        json.RootElement.GetProperty("imports").GetArrayLength().ShouldBe(3);
    }

    [Fact]
    public async Task Json_carries_findings_counts_and_versions()
    {
        using var desk = new Desk();
        await Case(desk);
        var answer = await desk.Run("assess", "case", "--json");
        using var json = JsonDocument.Parse(answer.Out);
        var root = json.RootElement;
        root.GetProperty("lawbook").GetString()!.ShouldStartWith("cn-");
        var calls = root.GetProperty("records").GetProperty("calls");
        (calls.GetProperty("attempts").GetInt32(), calls.GetProperty("connected").GetInt32(), calls.GetProperty("conversations").GetInt32()).ShouldBe((3, 2, 1));
        var hours = root.GetProperty("rules").EnumerateArray().Single(r => r.GetProperty("rule").GetString() == "gbt45251.call-hours");
        hours.GetProperty("verdict").GetString().ShouldBe("breach");
        root.GetProperty("unread").GetArrayLength().ShouldBe(2);
        root.GetProperty("imports")[0].GetProperty("imported").GetInt32().ShouldBe(3);
    }

    [Fact]
    public async Task Later_records_are_left_out_and_counted()
    {
        using var desk = new Desk();
        await Case(desk);
        var answer = await desk.Run("assess", "case", "--json", "--as-of", "2026-03-02");
        using var json = JsonDocument.Parse(answer.Out);
        var records = json.RootElement.GetProperty("records");
        (records.GetProperty("communications").GetInt32(), records.GetProperty("after").GetInt32()).ShouldBe((1, 2));
    }

    [Fact]
    public async Task The_same_case_gives_the_same_words_twice()
    {
        using var desk = new Desk();
        await Case(desk);
        (await desk.Run("assess", "case")).Out.ShouldBe((await desk.Run("assess", "case")).Out);
    }

    [Fact]
    public async Task Piped_output_has_no_escape_codes_and_a_terminal_has()
    {
        using var desk = new Desk { Terminal = true };
        await Case(desk);
        (await desk.Run("assess", "case")).Out.ShouldContain("\u001b[");
        desk.Variables["NO_COLOR"] = "1";
        (await desk.Run("assess", "case")).Out.ShouldNotContain("\u001b[3");
        using var piped = new Desk();
        await Case(piped);
        (await piped.Run("assess", "case")).Out.ShouldNotContain("\u001b");
    }

    [Fact]
    public async Task Html_is_one_file_without_script_or_request()
    {
        using var desk = new Desk();
        await Case(desk);
        desk.Put("sms.xml", Exports.Messages("13900001234", ("2026-03-03 10:00:00", "<script>alert(1)</script>还款提醒")));
        (await desk.Run("add", "case", "sms.xml", "--phone-of", "me")).Code.ShouldBe(0);
        (await desk.Run("assess", "case", "--html", "报告.html")).Code.ShouldBe(0);
        var html = await File.ReadAllTextAsync(Path.Combine(desk.Folder, "报告.html"));
        html.ShouldContain("lang=\"zh-CN\"");
        html.ShouldContain("id=\"gbt45251.call-hours@");
        html.ShouldNotContain("<script");
        html.ShouldNotContain("http:");
        html.ShouldNotContain("https:");
        html.ShouldNotContain("<img");
    }

    [Fact]
    public async Task Private_numbers_are_masked_until_asked_for()
    {
        using var desk = new Desk();
        await Case(desk);
        desk.Put("more.xml", Exports.Calls("13900001234", ("2026-03-05 10:00:00", 30)));
        await desk.Run("add", "case", "more.xml", "--phone-of", "me");
        var masked = (await desk.Run("assess", "case", "--full")).Out;
        masked.ShouldContain("139****1234");
        masked.ShouldNotContain("13900001234");
        masked.ShouldContain("13800138000");
        (await desk.Run("assess", "case", "--full", "--reveal")).Out.ShouldContain("13900001234");
    }

    [Fact]
    public async Task Overlapping_exports_count_once()
    {
        using var desk = new Desk();
        await Case(desk);
        desk.Put("again.xml", Exports.Calls("13800138000", ("2026-03-02 22:14:05", 8), ("2026-03-20 09:00:00", 40)));
        (await desk.Run("add", "case", "again.xml", "--phone-of", "me")).Code.ShouldBe(0);
        using var json = JsonDocument.Parse((await desk.Run("assess", "case", "--json")).Out);
        json.RootElement.GetProperty("records").GetProperty("communications").GetInt32().ShouldBe(4);
        json.RootElement.GetProperty("imports")[1].GetProperty("duplicates").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Originals_stay_byte_for_byte()
    {
        using var desk = new Desk();
        await Case(desk);
        var kept = Directory.GetFiles(Path.Combine(desk.Folder, "case", "originals"), "calls.xml", SearchOption.AllDirectories).Single();
        (await File.ReadAllBytesAsync(kept)).ShouldBe(await File.ReadAllBytesAsync(Path.Combine(desk.Folder, "calls.xml")));
    }

    private static async Task Case(Desk desk)
    {
        desk.Put("calls.xml", Exports.Calls("13800138000", ("2026-03-02 22:14:05", 8), ("2026-03-10 10:00:00", 0), ("2026-03-10 11:00:00", 65)));
        (await desk.Run("new", "case")).Code.ShouldBe(0);
        var added = await desk.Run("add", "case", "calls.xml", "--phone-of", "me");
        added.Code.ShouldBe(0, added.Error);
        (await desk.Run("state", "case", "lender", "--type", "consumer-finance", "--number", "13800138000")).Code.ShouldBe(0);
        (await desk.Run("state", "case", "loan", "--product", "online-loan", "--overdue-since", "2026-02-01", "--principal", "10000.00")).Code.ShouldBe(0);
    }
}
