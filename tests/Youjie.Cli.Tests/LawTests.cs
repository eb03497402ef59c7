using System.Text.Json;

namespace Youjie.Cli.Tests;

public sealed class LawTests
{
    [Fact]
    public async Task A_rule_is_shown_with_its_strength()
    {
        using var desk = new Desk();
        var answer = await desk.Run("law", "show", "gbt45251.call-hours");
        answer.Code.ShouldBe(0, answer.Error);
        answer.Out.ShouldContain("不是法律");
        answer.Out.ShouldContain("2025-02-28");
    }

    [Fact]
    public async Task A_day_before_the_rule_shows_none_in_force() =>
        (await new Desk().Run("law", "show", "gbt45251.call-hours", "--on", "2025-02-27")).Out.ShouldContain("没有施行中的版本");

    [Fact]
    public async Task A_provision_is_shown_by_article_and_as_json()
    {
        using var desk = new Desk();
        (await desk.Run("law", "show", "psapl:50")).Out.ShouldContain("第 50 条");
        JsonDocument.Parse((await desk.Run("law", "show", "psapl:50", "--json")).Out).RootElement.GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task An_unknown_id_is_answered_with_its_neighbours()
    {
        using var desk = new Desk();
        var answer = await desk.Run("law", "show", "gbt45251.hours");
        answer.Code.ShouldBe(ExitCode.Refused);
        answer.Error.ShouldContain("gbt45251.call-hours");
    }

    [Fact]
    public async Task An_id_like_no_other_is_answered_without_an_empty_list()
    {
        using var desk = new Desk();
        var answer = await desk.Run("law", "show", "nope");
        answer.Code.ShouldBe(ExitCode.Refused);
        answer.Error.ShouldNotContain("相近的有");
    }

    [Fact]
    public async Task The_lawbook_of_this_repository_packs_and_a_broken_one_lists_its_problems()
    {
        using var desk = new Desk();
        var book = Repository.Path("lawbook", "cn");
        (await desk.Run("law", "pack", book, "bundle.json")).Code.ShouldBe(0);
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(desk.Folder, "bundle.json"))).RootElement.GetProperty("digest").GetString()!.Length.ShouldBe(64);
        Directory.CreateDirectory(Path.Combine(desk.Folder, "broken"));
        desk.Put("broken/lawbook.yaml", "jurisdiction: cn\nversion: \"1\"\nnonsense: 1\n");
        var answer = await desk.Run("law", "check", "broken", "--json");
        answer.Code.ShouldBe(ExitCode.LawProblems);
        JsonDocument.Parse(answer.Out).RootElement.GetProperty("problems").GetArrayLength().ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task No_folder_no_check() => (await new Desk().Run("law", "check", "nowhere")).Code.ShouldBe(ExitCode.Refused);
}
