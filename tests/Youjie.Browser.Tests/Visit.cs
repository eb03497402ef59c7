using Microsoft.Playwright;

namespace Youjie.Browser.Tests;

/// <summary>One person's visit in a fresh browser profile. Errors on the console and requests to anyone else are written down.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly List<string> troubles = [];
    private readonly IBrowserContext context;
    private readonly Site site;

    private Visit(Site site, IBrowserContext context, IPage page) => (this.site, this.context, Page) = (site, context, page);

    public IPage Page { get; }

    /// <summary>Opens the page and waits until it can be used.</summary>
    public static async Task<Visit> OpenAsync(Site site, int width = 360, int height = 740, ColorScheme scheme = ColorScheme.Light)
    {
        var visit = await BeginAsync(site, width, height, scheme);
        await visit.LoadAsync();
        return visit;
    }

    /// <summary>A visit that has not loaded anything yet.</summary>
    public static async Task<Visit> BeginAsync(Site site, int width = 360, int height = 740, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await site.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, AcceptDownloads = true });
        context.SetDefaultTimeout(60_000);
        var visit = new Visit(site, context, await context.NewPageAsync());
        visit.Watch();
        return visit;
    }

    public async Task LoadAsync()
    {
        await Page.GotoAsync(site.Address);
        await Page.WaitForSelectorAsync("#files");
    }

    /// <summary>Drops files, or chooses them, which is the same to the page.</summary>
    public Task GiveAsync(params string[] files) => Page.SetInputFilesAsync("#files", files);

    public Task QuestionsAsync() => Page.WaitForSelectorAsync("form fieldset");

    public Task ResultAsync() => Page.WaitForSelectorAsync("section.save");

    /// <summary>Presses a button that saves a file and reads that file.</summary>
    public async Task<string> SaveAsync(int button)
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.ClickAsync($"section.save .actions:first-of-type button:nth-of-type({button})"));
        await using var stream = await download.CreateReadStreamAsync();
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }

    /// <summary>Nothing went wrong unseen, and nobody else was asked for anything.</summary>
    public void ShouldBeCalm() => troubles.ShouldBeEmpty();

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private void Watch()
    {
        Page.Console += (_, message) => { if (message.Type is "error" or "warning") troubles.Add($"console {message.Type}: {message.Text}"); };
        Page.PageError += (_, error) => troubles.Add($"page error: {error}");
        Page.RequestFailed += (_, request) => troubles.Add($"failed: {request.Url}");
        context.Request += (_, request) => { if (!IsOwn(request.Url)) troubles.Add($"another origin: {request.Url}"); };
        Page.Response += (_, response) => { if (response.Status >= 400) troubles.Add($"{response.Status}: {response.Url}"); };
    }

    private bool IsOwn(string address) => address.StartsWith(site.Address, StringComparison.Ordinal) || address.StartsWith($"blob:{site.Address}", StringComparison.Ordinal);
}
