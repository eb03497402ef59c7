using System.Diagnostics;
using Microsoft.Playwright;
using Youjie.Browser.Tests;

[assembly: AssemblyFixture(typeof(Site))]

namespace Youjie.Browser.Tests;

/// <summary>The published site on a free port, and a Chromium. Made once for all tests.</summary>
public sealed class Site : IAsyncLifetime
{
    private static readonly string[] Browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private static readonly string[] Arguments = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
    private readonly string folder = Directory.CreateTempSubdirectory("youjie-web-").FullName;
    private IPlaywright? playwright;
    private IBrowser? browser;
    private Process? web;

    /// <summary>Where the site answers, with a slash at the end.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The browser; the test is skipped where there is none.</summary>
    public IBrowser Browser
    {
        get
        {
            Assert.SkipWhen(browser is null, "No Chromium here: apt-get install chromium fonts-noto-cjk, or dotnet run dev.cs -- test");
            return browser!;
        }
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (Browsers.FirstOrDefault(File.Exists) is not { } program) return;
        await Programs.RunAsync("publish", Repository.At("src", "Youjie.Web"), "-c", "Release", "-o", folder, "-v", "q", "--nologo");
        await StartAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Arguments });
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        if (web is { HasExited: false }) web.Kill();
        web?.Dispose();
        Directory.Delete(folder, true);
    }

    private async Task StartAsync()
    {
        web = Programs.Start(Path.Combine(folder, "Youjie.Web.dll"), "--urls", "http://127.0.0.1:0", "--contentRoot", folder);
        const string Said = "Now listening on: ";
        while (await web.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(Said, StringComparison.Ordinal) is var at and >= 0) Address = line[(at + Said.Length)..].Trim() + "/";
            if (Address.Length > 0) break;
        }

        Address.ShouldNotBeEmpty("the site did not start");
        // Whatever else it says must not fill the pipe.
        _ = web.StandardOutput.ReadToEndAsync();
        _ = web.StandardError.ReadToEndAsync();
    }
}
