using Youjie.Cases.Words;
using Youjie.Values;

namespace Youjie.Cli.Tests;

public sealed class HelpTests
{
    public static TheoryData<string, string> Languages => new() { { "zh", "用法" }, { "en", "Usage" } };

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Help_lists_every_verb_and_exit_code(string language, string usage)
    {
        using var desk = new Desk();
        var answer = await desk.Run("--help", "--lang", language);
        answer.Code.ShouldBe(0);
        answer.Out.ShouldContain(usage);
        foreach (var verb in new[] { "new", "add", "state person", "state lender", "state agency", "state loan", "state said", "state other-number", "assess", "law show", "law check", "law pack", "judge" })
            answer.Out.ShouldContain("  " + verb + " ");
        var flat = string.Join(" ", answer.Out.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        foreach (var code in ExitCode.All) flat.ShouldContain(Phrases.In(language == "zh" ? Language.Zh : Language.En).Raw($"exit.{code}"));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Every_verb_has_help(string language, string usage)
    {
        using var desk = new Desk();
        foreach (var verb in new string[][] { ["new"], ["add"], ["state"], ["state", "x", "person"], ["state", "x", "said"], ["assess"], ["law"], ["law", "show"], ["law", "check"], ["law", "pack"], ["judge"], ["schema"] })
        {
            var answer = await desk.Run([.. verb, "--help", "--lang", language]);
            answer.Code.ShouldBe(0);
            answer.Out.ShouldContain(usage);
        }
    }

    [Fact]
    public async Task Language_comes_from_the_environment_too()
    {
        using var desk = new Desk { Variables = { ["YOUJIE_LANG"] = "en" } };
        (await desk.Run("--help")).Out.ShouldContain("Exit codes");
        (await desk.Run("--help", "--lang", "zh")).Out.ShouldContain("退出码");
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("assess")]
    [InlineData("add case file.xml")]
    [InlineData("assess case --nonsense")]
    [InlineData("new case --i-am king")]
    [InlineData("state case")]
    public async Task What_is_not_understood_is_usage(string line)
    {
        using var desk = new Desk();
        var answer = await desk.Run(line.Split(' '));
        answer.Code.ShouldBe(ExitCode.Usage);
        answer.Error.ShouldNotBeEmpty();
        answer.Out.ShouldBeEmpty();
    }

    [Fact]
    public void Documented_exit_codes_are_the_codes()
    {
        var text = File.ReadAllText(Repository.Path("docs", "reference", "exit-codes.md"));
        foreach (var code in ExitCode.All) text.ShouldContain($"| {code} |");
    }
}
