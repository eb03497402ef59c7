using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Youjie.Browser.Tests;

/// <summary>Every screen can be used by everyone: axe finds nothing, and nothing scrolls sideways.</summary>
[Collection("one browser at a time: what is measured must not be shared")]
public sealed class AccessTests(Site site)
{
    [Theory]
    [InlineData(360, 740, ColorScheme.Light)]
    [InlineData(360, 740, ColorScheme.Dark)]
    [InlineData(1280, 800, ColorScheme.Light)]
    [InlineData(1280, 800, ColorScheme.Dark)]
    public async Task EveryScreen_HasNoViolation(int width, int height, ColorScheme scheme)
    {
        await using var visit = await Visit.OpenAsync(site, width, height, scheme);
        await CheckAsync(visit, "welcome");
        await visit.GiveAsync(Repository.Original("sms-20260505213000.xml"));
        await visit.QuestionsAsync();
        await visit.Page.CheckAsync("input[name=phone][value=contact]");
        await visit.Page.CheckAsync("input[name=refused][value=yes]");
        await CheckAsync(visit, "questions");
        await visit.Page.ReloadAsync();
        await visit.GiveAsync(Repository.SampleFiles);
        await visit.ResultAsync();
        await CheckAsync(visit, "result");
        foreach (var folded in await visit.Page.QuerySelectorAllAsync("summary")) await folded.ClickAsync();
        await CheckAsync(visit, "result-open");
        visit.ShouldBeCalm();
    }

    private static async Task CheckAsync(Visit visit, string screen)
    {
        var result = await visit.Page.RunAxe();
        result.Violations.Select(v => $"{screen}: {v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}").ShouldBeEmpty();
        (await visit.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth")).ShouldBeTrue($"{screen} scrolls sideways");
    }
}
