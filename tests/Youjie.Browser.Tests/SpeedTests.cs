using System.Diagnostics;

namespace Youjie.Browser.Tests;

/// <summary>How long many messages take in the page. Printed, not asserted: a machine that is busy is not a defect.</summary>
[Collection("one browser at a time: what is measured must not be shared")]
public sealed class SpeedTests(Site site)
{
    private const int Messages = 20_000;

    [Fact]
    public async Task TwentyThousandMessages_AreJudged()
    {
        var file = Path.Combine(Path.GetTempPath(), $"youjie-{Environment.ProcessId}.xml");
        ManyMessages.Write(file, Messages);
        try
        {
            await using var visit = await Visit.OpenAsync(site);
            var clock = Stopwatch.StartNew();
            await visit.GiveAsync(file);
            await visit.QuestionsAsync();
            var read = clock.Elapsed;
            await visit.Page.CheckAsync("input[name=phone][value=debtor]");
            await visit.Page.SelectOptionAsync("#lender", "consumer-finance");
            foreach (var number in await visit.Page.QuerySelectorAllAsync(".numbers select")) await number.SelectOptionAsync("agency");
            clock.Restart();
            await visit.Page.ClickAsync("button[type=submit]");
            await visit.ResultAsync();

            var all = clock.Elapsed.TotalSeconds;
            var judged = await visit.Page.GetAttributeAsync(".glance", "data-judged-ms");
            Console.WriteLine($"{Messages} messages in the browser: {read.TotalSeconds:0.0} s to read in twice over, {judged} ms to judge, {all:0.0} s to make the judge, read anew, judge and show");
            (await visit.Page.TextContentAsync("#records"))!.ShouldContain($"{Messages}");
            visit.ShouldBeCalm();
        }
        finally
        {
            File.Delete(file);
        }
    }
}
