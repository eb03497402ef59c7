using System.Text.Json;
using System.Text.RegularExpressions;

namespace Youjie.Browser.Tests;

/// <summary>The page says the same in both languages, and only from its data files.</summary>
public sealed partial class WordsTests
{
    [Fact]
    public void BothLanguages_HaveTheSameKeysAndPlaces()
    {
        var (zh, en) = (Read("zh"), Read("en"));
        zh.Keys.ShouldBe(en.Keys, ignoreOrder: true);
        foreach (var key in zh.Keys) Places(zh[key]).ShouldBe(Places(en[key]), key);
    }

    [Fact]
    public void Components_HoldNoChineseOfTheirOwn()
    {
        var folder = Repository.At("src", "Youjie.Pocket");
        foreach (var file in Directory.EnumerateFiles(folder, "*.razor", SearchOption.AllDirectories)) Chinese().IsMatch(File.ReadAllText(file)).ShouldBeFalse(file);
    }

    [Fact]
    public void EveryKeyInComponents_HasWords()
    {
        var words = Read("zh");
        foreach (var file in Directory.EnumerateFiles(Repository.At("src", "Youjie.Pocket"), "*.razor", SearchOption.AllDirectories))
            foreach (Match used in Used().Matches(File.ReadAllText(file))) words.ShouldContainKey(used.Groups[1].Value, file);
    }

    private static Dictionary<string, string> Read(string language) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Repository.At("src", "Youjie.Pocket", "Words", $"{language}.json")))!;

    private static string[] Places(string text) => [.. Place().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"[\u4e00-\u9fff]")]
    private static partial Regex Chinese();

    [GeneratedRegex(@"Words\.Say\(""([a-z.-]+)""")]
    private static partial Regex Used();
}
