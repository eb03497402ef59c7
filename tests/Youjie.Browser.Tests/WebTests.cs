namespace Youjie.Browser.Tests;

/// <summary>What the host promises: it is alive, and it tells browsers to keep everything here.</summary>
[Collection("one browser at a time: what is measured must not be shared")]
public sealed class WebTests(Site site)
{
    [Fact]
    public async Task ThePage_ComesWithItsGuards()
    {
        await using var visit = await Visit.BeginAsync(site);
        var answer = await visit.Page.GotoAsync(site.Address);
        var headers = answer!.Headers;
        headers["content-security-policy"].ShouldContain("frame-ancestors 'none'");
        headers["content-security-policy"].ShouldContain("connect-src 'self'");
        headers["referrer-policy"].ShouldBe("no-referrer");
        headers["x-content-type-options"].ShouldBe("nosniff");
        headers.ShouldNotContainKey("server");
        headers.ShouldNotContainKey("set-cookie");
    }

    [Theory]
    [InlineData("healthz/live")]
    [InlineData("healthz/ready")]
    public async Task Health_IsHealthy(string path)
    {
        await using var visit = await Visit.BeginAsync(site);
        var answer = await visit.Page.GotoAsync(site.Address + path);
        answer!.Status.ShouldBe(200);
        (await answer.TextAsync()).ShouldBe("Healthy");
    }
}
