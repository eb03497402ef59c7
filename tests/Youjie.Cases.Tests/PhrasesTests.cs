using System.Text.RegularExpressions;
using Youjie.Cases.Words;
using Youjie.Values;

namespace Youjie.Cases.Tests;

public sealed partial class PhrasesTests
{
    private static readonly Phrases Zh = Phrases.In(Language.Zh);
    private static readonly Phrases En = Phrases.In(Language.En);

    [Fact]
    public void Both_languages_have_the_same_keys() => Zh.Keys.Order().ShouldBe(En.Keys.Order());

    [Fact]
    public void Both_languages_have_the_same_placeholders()
    {
        foreach (var key in Zh.Keys) Gaps(En.Raw(key)).ShouldBe(Gaps(Zh.Raw(key)), key);
    }

    [Fact]
    public void Every_key_in_the_code_has_words()
    {
        var used = Sources().SelectMany(f => Key().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value)).Distinct();
        var families = Zh.Keys.Select(k => k.Split('.')[0]).ToHashSet();
        used.Where(k => families.Contains(k.Split('.')[0]) && !k.EndsWith(".json", StringComparison.Ordinal) && !k.EndsWith(".css", StringComparison.Ordinal))
            .Where(k => !Zh.Has(k) && !Zh.Keys.Any(z => z.StartsWith(k + ".", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public void No_chinese_words_stand_in_code()
    {
        foreach (var file in Sources())
            foreach (var line in File.ReadLines(file).Where(l => !l.TrimStart().StartsWith('/')))
                Literal().Matches(line).Any(m => m.Value.Any(c => c is >= '\u4E00' and <= '\u9FFF')).ShouldBeFalse($"{Path.GetFileName(file)}: {line}");
    }

    [Fact]
    public void What_is_no_law_is_never_called_unlawful()
    {
        foreach (var key in Zh.Keys) Zh.Raw(key).ShouldNotContain("违法", Shouldly.Case.Sensitive, key);
        Zh.Raw("weight.national-standard-recommended").ShouldContain("不是法律");
        Zh.Raw("weight.self-regulatory").ShouldContain("不是法律");
    }

    [Fact]
    public void Arguments_in_both_languages_are_picked_for_each()
    {
        var both = Phrases.Both("refused.unknown-id", new LocalText("关系", "relation"), "mum", "…");
        both.Zh.ShouldContain("关系");
        both.En.ShouldContain("relation");
    }

    private static IEnumerable<string> Gaps(string text) => Gap().Matches(text).Select(m => m.Value).Distinct().Order();

    private static IEnumerable<string> Sources() => new[] { "Youjie.Cases", "Youjie.Cli" }
        .SelectMany(p => Directory.EnumerateFiles(Path.Combine(Root(), "src", p), "*.cs", SearchOption.AllDirectories))
        .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "global.json"))) folder = folder.Parent;
        return folder.FullName;
    }

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Gap();

    [GeneratedRegex("\"([a-z]+(?:[.-][a-z0-9-]+)+)\"")]
    private static partial Regex Key();

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"")]
    private static partial Regex Literal();
}
