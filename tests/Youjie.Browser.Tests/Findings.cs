using System.Text.Json;
using Microsoft.Playwright;

namespace Youjie.Browser.Tests;

/// <summary>Findings as "id verdict" lines, from JSON or from the page itself.</summary>
internal static class Findings
{
    public static string[] In(string assessment)
    {
        using var json = JsonDocument.Parse(assessment);
        return [.. json.RootElement.GetProperty("rules").EnumerateArray().SelectMany(r => r.GetProperty("findings").EnumerateArray())
            .Select(f => $"{f.GetProperty("id").GetString()} {f.GetProperty("verdict").GetString()}")];
    }

    /// <summary>Those that speak against someone: each has a line of its own on the page.</summary>
    public static string[] Against(string[] findings) => [.. findings.Where(f => f.Split(' ')[^1] is "breach" or "likely" or "advisory").Order(StringComparer.Ordinal)];

    /// <summary>The lines on the page, folded ones included.</summary>
    public static async Task<string[]> OnAsync(IPage page)
    {
        foreach (var folded in await page.QuerySelectorAllAsync(".card details > summary")) await folded.ClickAsync();
        await page.WaitForFunctionAsync("() => [...document.querySelectorAll('.card details')].every(d => d.querySelector('li, dd'))");
        return [.. (await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.card li[data-verdict]')].map(l => l.id + ' ' + l.dataset.verdict)")).Order(StringComparer.Ordinal)];
    }
}
