namespace Youjie.Samples.Tests;

/// <summary>What looks like a breach and is none. A tool that cries wolf helps nobody.</summary>
public sealed class LookAlikeTests(FirstCase sample) : IClassFixture<FirstCase>
{
    [Theory]
    [InlineData("reminder before the day")]
    [InlineData("reminder on the day")]
    [InlineData("reminder, day 1")]
    [InlineData("reminder with credit record")]
    [InlineData("agency says who it is")]
    [InlineData("will not tell your family")]
    [InlineData("will sue")]
    [InlineData("bill as a picture")]
    [InlineData("bank advert")]
    [InlineData("parcel")]
    [InlineData("police warns of impostors")]
    [InlineData("court calls a witness")]
    [InlineData("phone credit low")]
    [InlineData("friend's joke at 23:00")]
    [InlineData("ends before ten")]
    [InlineData("eight sharp")]
    [InlineData("19 March, first")]
    [InlineData("19 March, second")]
    [InlineData("19 March, unanswered")]
    [InlineData("19 March, third")]
    [InlineData("19 March, six seconds")]
    [InlineData("30 March, 1")]
    [InlineData("30 March, 6")]
    [InlineData("night ring of nobody knows")]
    [InlineData("daytime call of nobody knows")]
    [InlineData("she calls the lender")]
    [InlineData("mother refuses")]
    [InlineData("neighbour's wallet")]
    [InlineData("weather")]
    [InlineData("water bill of the office")]
    [InlineData("applicant")]
    public void LookAlike_HasNoFindingAgainstAnyone(string name) =>
        sample.Against.Where(f => f.Communications.Contains(sample.Id(name))).Select(f => $"{f.Rule} {f.Verdict}").ShouldBeEmpty();

    [Theory]
    [InlineData("mother asked to pass on")]
    [InlineData("office asked again")]
    public void AskingToPassOn_TellsNobodyOfTheDebt(string name) =>
        sample.Against.Where(f => f.Rule.Contains("disclosure", StringComparison.Ordinal) || f.Rule is "cn-zagl50-6.privacy" or "cn-civil1033-5-1024")
            .SelectMany(f => f.Communications).ShouldNotContain(sample.Id(name));
}
