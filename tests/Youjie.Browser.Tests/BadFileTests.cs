namespace Youjie.Browser.Tests;

/// <summary>A file that cannot be read is answered with one calm sentence, and the page goes on.</summary>
[Collection("one browser at a time: what is measured must not be shared")]
public sealed class BadFileTests(Site site)
{
    [Theory]
    [InlineData("photo.jpg", new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, 0x4A, 0x46, 0x49, 0x46, 0, 1 })]
    [InlineData("empty.xml", new byte[0])]
    [InlineData("case.json", new byte[] { (byte)'{', (byte)'"' })]
    public async Task BadFile_OneSentenceAndThePageGoesOn(string name, byte[] bytes)
    {
        await using var visit = await Visit.OpenAsync(site);
        await visit.Page.SetInputFilesAsync("#files", new Microsoft.Playwright.FilePayload { Name = name, MimeType = "", Buffer = bytes });
        var sentence = await visit.Page.WaitForSelectorAsync(".note.refused .lines");
        (await sentence!.TextContentAsync())!.ShouldContain(name);
        (await sentence.TextContentAsync())!.ShouldNotContain("Exception");

        await visit.GiveAsync(Repository.Original("sms-20260505213000.xml"));
        await visit.QuestionsAsync();
        visit.ShouldBeCalm();
    }

    [Fact]
    public async Task CaseWithoutItsOriginals_SaysWhichAreMissing()
    {
        await using var visit = await Visit.OpenAsync(site);
        await visit.GiveAsync(Repository.At("samples", "first-case", "case.json"));
        var sentence = await visit.Page.WaitForSelectorAsync(".note.refused .lines");
        (await sentence!.TextContentAsync())!.ShouldContain("calls-20260505213200.xml");
        visit.ShouldBeCalm();
    }
}
