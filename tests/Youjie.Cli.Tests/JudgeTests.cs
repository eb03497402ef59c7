using System.Text;
using System.Text.Json;

namespace Youjie.Cli.Tests;

public sealed class JudgeTests
{
    private const string Good = """{"id":"a","as_of":"2026-03-31T12:00:00+08:00","people":[{"id":"me","relation":"debtor"}],"lender":{"type":"consumer-finance"},"loan":{"product":"online-loan"},"communications":[{"id":"c1","at":"2026-03-02T22:00:00+08:00","channel":"call","direction":"to-person","person":"me","party":"lender","connected":false,"seconds":0}]}""";

    [Fact]
    public async Task Findings_come_line_by_line_with_the_case()
    {
        using var desk = new Desk { Input = Lines(Good) };
        var answer = await desk.Run("judge");
        answer.Code.ShouldBe(0, answer.Out);
        var lines = Parsed(answer);
        lines.ShouldAllBe(l => l.GetProperty("case").GetString() == "a" && l.GetProperty("line").GetInt64() == 1);
        var hours = lines.Single(l => l.GetProperty("rule").GetString() == "gbt45251.call-hours");
        hours.GetProperty("verdict").GetString().ShouldBe("breach");
        hours.GetProperty("communications")[0].GetString().ShouldBe("c1");
        hours.GetProperty("provisions").GetArrayLength().ShouldBeGreaterThan(0);
        hours.GetProperty("trace").GetArrayLength().ShouldBeGreaterThan(0);
        hours.TryGetProperty("missing", out _).ShouldBeTrue();
        answer.Error.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("""{"id":"b"}""")]
    [InlineData("""{"as_of":"2026-03-31T12:00:00+08:00","typo":1}""")]
    [InlineData("""{"as_of":"2026-03-31T12:00:00+08:00","lender":{"type":"pawnshop"}}""")]
    [InlineData("""{"as_of":"2026-03-31T12:00:00+08:00","people":[{"id":"me","relation":"mum"}]}""")]
    [InlineData("""{"as_of":"2026-03-31T12:00:00+08:00","communications":[{"id":"c1","at":"2026-04-02T22:00:00+08:00","channel":"call","direction":"to-person"}]}""")]
    [InlineData("null")]
    public async Task A_bad_line_is_named_and_the_others_are_judged(string bad)
    {
        using var desk = new Desk { Input = Lines(Good, "", bad, Good) };
        var answer = await desk.Run("judge");
        answer.Code.ShouldBe(ExitCode.BadLines);
        var lines = Parsed(answer);
        var error = lines.Single(l => l.TryGetProperty("error", out _));
        error.GetProperty("line").GetInt64().ShouldBe(3);
        error.GetProperty("to_do").GetProperty("en").GetString().ShouldNotBeNullOrWhiteSpace();
        lines.Count(l => l.TryGetProperty("rule", out var rule) && rule.GetString() == "gbt45251.call-hours").ShouldBe(2);
    }

    [Fact]
    public async Task A_file_gives_the_same_as_standard_input_in_the_order_of_lines()
    {
        var many = Enumerable.Range(0, 600).Select(i => Good.Replace("\"id\":\"a\"", $"\"id\":\"{i}\"", StringComparison.Ordinal)).ToArray();
        using var desk = new Desk { Input = Lines(many) };
        desk.Put("cases.jsonl", string.Join("\n", many));
        var fromInput = await desk.Run("judge");
        (await desk.Run("judge", "cases.jsonl")).Out.ShouldBe(fromInput.Out);
        Parsed(fromInput).Select(l => l.GetProperty("line").GetInt64()).ShouldBeInOrder();
    }

    [Fact]
    public async Task A_missing_file_is_refused() => (await new Desk().Run("judge", "none.jsonl")).Code.ShouldBe(ExitCode.Refused);

    private static MemoryStream Lines(params string[] lines) => new(Encoding.UTF8.GetBytes(string.Join("\n", lines)));

    private static List<JsonElement> Parsed(Answer answer) =>
        [.. answer.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];
}
