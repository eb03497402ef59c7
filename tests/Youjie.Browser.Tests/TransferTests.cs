namespace Youjie.Browser.Tests;

/// <summary>What a first visit costs on a phone's line.</summary>
[Collection("one browser at a time: what is measured must not be shared")]
public sealed class TransferTests(Site site)
{
    private const double Megabyte = 1_000_000;

    [Fact]
    public async Task FirstVisit_IsAtMost2_6Megabytes()
    {
        await using var visit = await Visit.BeginAsync(site);
        var session = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        var (bytes, answers) = (0.0, 0);
        session.Event("Network.loadingFinished").OnEvent += (_, message) =>
        {
            bytes += message!.Value.GetProperty("encodedDataLength").GetDouble();
            answers++;
        };
        await session.SendAsync("Network.enable");
        await visit.LoadAsync();
        await visit.Page.WaitForSelectorAsync(".safety li");
        var opened = bytes;
        await visit.GiveAsync(Repository.Original("sms-20260505213000.xml"));
        await visit.QuestionsAsync();
        await visit.Page.ClickAsync("button[type=submit]");
        await visit.ResultAsync();

        Console.WriteLine($"First visit: {opened / Megabyte:0.000} MB transferred to open the page, {bytes / Megabyte:0.000} MB with one export judged ({answers} answers, headers included)");
        opened.ShouldBeGreaterThan(Megabyte, "the measuring itself failed");
        bytes.ShouldBeLessThanOrEqualTo(2.6 * Megabyte);
        visit.ShouldBeCalm();
    }
}
