using System.Text;
using System.Text.Json;

namespace Youjie.Cli.Tests;

/// <summary>What cannot be judged is refused in one sentence of each language, in its own line, and the next lines go on.</summary>
public sealed class JudgeRefusalTests
{
    private const string AsOf = "\"as_of\":\"2026-03-31T12:00:00+08:00\"";
    private const string Fine = "{" + AsOf + "}";

    [Theory]
    [InlineData("""{"as_of":"2026-03-31T12:00:00"}""", "$.as_of")]
    [InlineData("""{"as_of":"2026-03-31"}""", "$.as_of")]
    [InlineData("""{"as_of":"2026-03-31T12:00:00+08:00","communications":[{"id":"c","at":"2026-03-01T14:00:00","channel":"call","direction":"to-person"}]}""", "$.communications[0].at")]
    [InlineData("""{"as_of":"2026-03-31T12:00:00+08:00","statements":[{"kind":"refused-contact","from":"2026-03-01T14:00:00"}]}""", "$.statements[0].from")]
    [InlineData("""{"as_of":"2026-03-31T12:00:00+08:00","statements":[{"kind":"refused-contact","to":"2026-03-01T14:00:00"}]}""", "$.statements[0].to")]
    public async Task A_time_without_its_zone(string line, string path)
    {
        var error = await Refused(line);
        error.Zh.ShouldContain(path);
        error.Zh.ShouldContain("时差");
        error.En.ShouldContain("zone");
    }

    [Fact]
    public async Task Both_ways_of_writing_the_zone_are_read()
    {
        using var desk = new Desk { Input = Lines("""{"as_of":"2026-03-31T04:00:00Z"}""", """{"as_of":"2026-03-31T12:00:00.5-03:30"}""") };
        (await desk.Run("judge")).Code.ShouldBe(0);
    }

    [Theory]
    [InlineData("statements", """{"kind":"agreed-hours","value":"18:00-23:00","from":"2026-03-02T00:00:00Z","to":"2026-03-01T00:00:00Z"}""", "from 和 to")]
    [InlineData("statements", """{"kind":"agreed-hours","value":"evenings"}""", "evenings")]
    [InlineData("statements", """{"kind":"consented-hours","value":"25:00-26:00"}""", "25:00")]
    [InlineData("statements", "null", "statements[0]")]
    [InlineData("people", """{"id":"me","relation":"debtor"},null""", "people[1]")]
    [InlineData("people", """{"id":"me","relation":"debtor","numbers":[null]}""", "people[0].numbers[0]")]
    [InlineData("agencies", "null", "agencies[0]")]
    [InlineData("other_numbers", "null", "other_numbers[0]")]
    [InlineData("communications", "null", "communications[0]")]
    [InlineData("agencies", """{"numbers":["13800138000"]}],"other_numbers":["+86 138 0013 8000" """, "13800138000")]
    [InlineData("agencies", """{"numbers":["13800138000"]}],"lender":{"numbers":["138-0013-8000"]},"other_numbers":[ """, "13800138000")]
    [InlineData("other_numbers", """ "95588"],"lender":{"numbers":["95588"]},"agencies":[ """, "95588")]
    [InlineData("people", """],"lender":{"member_of":{"freemasons":true}},"agencies":[""", "freemasons")]
    [InlineData("people", """],"loan":{"principal_fen":-1},"agencies":[""", "principal_fen")]
    [InlineData("people", """],"loan":{"overdue_since":"2926-01-01"},"agencies":[""", "2926")]
    [InlineData("statements", """{"kind":"refused-contact","from":"9999-03-02T00:00:00Z"}""", "9999")]
    public async Task A_fact_that_cannot_be(string list, string entries, string says) =>
        (await Refused("{" + AsOf + $",\"{list}\":[{entries}]}}")).Zh.ShouldContain(says);

    [Theory]
    [InlineData("\"seconds\":-1", "负数")]
    [InlineData("\"seconds\":86401", "86400")]
    [InlineData("\"connected\":false,\"seconds\":3", "没有接通")]
    [InlineData("\"connected\":false,\"effective\":true", "有效通话")]
    [InlineData("\"cues\":{\"rudeness\":true}", "rudeness")]
    [InlineData("\"visit\":{\"persons\":-1}", "上门人数")]
    public async Task A_communication_that_contradicts_itself(string with, string says) =>
        (await Refused("{" + AsOf + ",\"communications\":[{\"id\":\"c\",\"at\":\"2026-03-01T14:00:00+08:00\",\"channel\":\"call\",\"direction\":\"to-person\"," + with + "}]}")).Zh.ShouldContain(says);

    [Theory]
    [InlineData("{}", "as_of")]
    [InlineData("""{"as_of":null}""", "as_of")]
    [InlineData("""{"as_of":"2926-03-31T12:00:00Z"}""", "2926")]
    [InlineData("""{"as_of":"0001-01-01T00:00:00+14:00"}""", "$.as_of")]
    [InlineData("{" + AsOf + ",\"typo\":1}", "拼写")]
    [InlineData("{" + AsOf + ",", "JSON")]
    [InlineData("{" + AsOf + ",\"people\":7}", "$.people")]
    [InlineData("{" + AsOf + ",\"i_am\":\"wizard\"}", "$.i_am")]
    [InlineData("null", "$")]
    public async Task Chinese_holds_no_sentence_of_the_serializer(string line, string says)
    {
        var error = await Refused(line);
        error.Zh.ShouldContain(says);
        foreach (var foreign in new[] { "JSON value", "deserial", "Path", "LineNumber", "System.", "invalid" }) error.Zh.ShouldNotContain(foreign);
    }

    [Fact]
    public async Task A_long_id_is_not_repeated()
    {
        var id = new string('x', 201);
        foreach (var line in new[] { $$"""{{{AsOf}},"id":"{{id}}","typo":1}""", $$"""{{{AsOf}},"id":"{{id}}"}""", $$"""{{{AsOf}},"people":[{"id":"{{id}}","relation":"{{id}}"}]}""", $$"""{{{AsOf}},"{{id}}":1}""" })
            (await Refused(line)).Raw.ShouldNotContain(id);
    }

    [Fact]
    public async Task An_endless_line_is_passed_over_and_the_next_is_judged()
    {
        var bytes = new byte[64_100_000];
        Array.Fill(bytes, (byte)'y');
        bytes[^(Fine.Length + 1)] = (byte)'\n';
        Encoding.UTF8.GetBytes(Fine).CopyTo(bytes, bytes.Length - Fine.Length);
        using var desk = new Desk { Input = new MemoryStream(bytes) };
        var answer = await desk.Run("judge");
        answer.Code.ShouldBe(ExitCode.BadLines);
        answer.Out.ShouldNotContain("yyyy");
        answer.Out.ShouldContain("\"line\":1,\"error\"");
        answer.Out.ShouldContain("\"line\":2,\"id\"");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \r\n")]
    public async Task Input_without_a_case_is_refused(string text)
    {
        using var desk = new Desk { Input = Lines(text) };
        desk.Put("empty.jsonl", text);
        foreach (var answer in new[] { await desk.Run("judge", "empty.jsonl"), await desk.Run("judge") })
        {
            answer.Code.ShouldBe(ExitCode.Refused);
            answer.Error.Trim().Split('\n').Length.ShouldBe(1, answer.Error);
            answer.Out.ShouldBeEmpty();
        }
    }

    private static async Task<(string Zh, string En, string Raw)> Refused(string bad)
    {
        using var desk = new Desk { Input = Lines(Fine, bad, Fine) };
        var answer = await desk.Run("judge");
        answer.Code.ShouldBe(ExitCode.BadLines, answer.Out);
        var lines = answer.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        using var error = JsonDocument.Parse(lines.Single(l => l.Contains("\"error\":", StringComparison.Ordinal)));
        error.RootElement.GetProperty("line").GetInt64().ShouldBe(2);
        lines.ShouldContain(l => l.StartsWith("{\"line\":3,", StringComparison.Ordinal));
        var both = error.RootElement.GetProperty("error");
        return (both.GetProperty("zh").GetString()!, both.GetProperty("en").GetString()!, answer.Out);
    }

    private static MemoryStream Lines(params string[] lines) => new(Encoding.UTF8.GetBytes(string.Join("\n", lines)));
}
