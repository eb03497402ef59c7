using System.Text.RegularExpressions;
using Youjie.Cli;

namespace Youjie.Samples.Tests;

/// <summary>What the front page shows is what the tool says. How many rules there are may grow without a new front page.</summary>
public sealed partial class ReadmeTests
{
    [Theory]
    [InlineData("README.md", "zh")]
    [InlineData("README.en.md", "en")]
    public async Task Excerpt_IsTheRealOutput(string page, string language)
    {
        var root = Path.GetFullPath(Path.Combine(FirstCase.Folder, "..", ".."));
        var output = await OutputAsync(root, "assess", "samples/first-case", "--lang", language);
        var lines = output.Split('\n').Select(Plain).ToHashSet();
        var excerpt = Excerpt(await File.ReadAllTextAsync(Path.Combine(root, page)));
        excerpt.Length.ShouldBeGreaterThan(10);
        excerpt.Where(l => l != "…" && !lines.Contains(Plain(l))).ShouldBeEmpty($"{page} shows lines that the first command no longer prints");
    }

    private static string Plain(string line) => RuleCount().Replace(line.TrimEnd(), "N $1");

    [GeneratedRegex(@"\d+ (条规则|rules)")]
    private static partial Regex RuleCount();

    private static string[] Excerpt(string page)
    {
        var start = page.IndexOf("```text\n", StringComparison.Ordinal) + 8;
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)].TrimEnd().Split('\n');
    }

    private static async Task<string> OutputAsync(string root, params string[] args)
    {
        var (answers, refusals) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var world = new Surroundings { In = Stream.Null, Out = answers, Error = refusals, Clock = TimeProvider.System, Folder = root, Variable = _ => null };
        (await YoujieTool.RunAsync(args, world)).ShouldBe(ExitCode.Done, refusals.ToString());
        return answers.ToString();
    }
}
