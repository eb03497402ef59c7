namespace Youjie.Browser.Tests;

/// <summary>The page and the command line are one judge: the same files and answers give the same findings, id for id.</summary>
[Collection("one browser at a time: what is measured must not be shared")]
public sealed class SampleTests(Site site)
{
    [Fact]
    public async Task SampleCase_SameFindingsAsTheCommandLine()
    {
        await using var visit = await Visit.OpenAsync(site);
        await visit.GiveAsync(Repository.SampleFiles);
        await visit.ResultAsync();
        var page = await visit.SaveAsync(2);
        var cli = await Programs.RunAsync(Repository.Cli, "assess", Repository.At("samples", "first-case"), "--json");

        Findings.In(page).ShouldBe(Findings.In(cli));
        Findings.In(page).ShouldNotBeEmpty();
        page.Trim().ShouldBe(cli.Trim());
        (await Findings.OnAsync(visit.Page)).ShouldBe(Findings.Against(Findings.In(cli)));
        visit.ShouldBeCalm();
    }

    [Fact]
    public async Task FiveAnswers_SameFindingsAsTheSameAnswersOnTheCommandLine()
    {
        var files = new[] { Repository.Original("sms-20260505213000.xml"), Repository.Original("calls-20260505213200.xml") };
        await using var visit = await Visit.OpenAsync(site);
        await visit.GiveAsync(files);
        await AnswerAsync(visit);
        await visit.ResultAsync();
        var page = await visit.SaveAsync(2);

        Findings.In(page).ShouldBe(Findings.In(await CommandLineAsync(files)));
        Findings.Against(Findings.In(page)).ShouldNotBeEmpty();
        visit.ShouldBeCalm();
    }

    private static async Task AnswerAsync(Visit visit)
    {
        await visit.QuestionsAsync();
        await visit.Page.CheckAsync("input[name=phone][value=debtor]");
        await visit.Page.SelectOptionAsync("#lender", "consumer-finance");
        await visit.Page.FillAsync("#overdue", "2026-03-10");
        await visit.Page.SelectOptionAsync("[id='n-16400000201']", "agency");
        await visit.Page.SelectOptionAsync("[id='n-16400000101']", "lender");
        await visit.Page.CheckAsync("input[name=refused][value=yes]");
        await visit.Page.FillAsync("#refused-at", "2026-04-10T12:00");
        await visit.Page.ClickAsync("button[type=submit]");
    }

    private static async Task<string> CommandLineAsync(string[] files)
    {
        var folder = Directory.CreateTempSubdirectory("youjie-case-");
        try
        {
            var state = new[] { Repository.Cli, "state", folder.FullName };
            await Programs.RunAsync(Repository.Cli, "new", folder.FullName);
            await Programs.RunAsync([Repository.Cli, "add", folder.FullName, .. files, "--phone-of", "me"]);
            await Programs.RunAsync([.. state, "lender", "--type", "consumer-finance", "--number", "16400000101"]);
            await Programs.RunAsync([.. state, "agency", "--number", "16400000201"]);
            await Programs.RunAsync([.. state, "loan", "--overdue-since", "2026-03-10"]);
            await Programs.RunAsync([.. state, "said", "refused-contact", "--person", "me", "--from", "2026-04-10 12:00"]);
            return await Programs.RunAsync(Repository.Cli, "assess", folder.FullName, "--json");
        }
        finally
        {
            folder.Delete(true);
        }
    }
}
