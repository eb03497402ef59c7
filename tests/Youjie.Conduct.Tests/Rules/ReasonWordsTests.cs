using System.Text.RegularExpressions;

namespace Youjie.Conduct.Tests.Rules;

/// <summary>Every reason the code can give has its sentence, and every sentence is used.</summary>
public sealed partial class ReasonWordsTests
{
    [Fact]
    public void Keys_InTheCode_AndInTheData_AreTheSame()
    {
        var source = Path.Combine(RepositoryRoot(), "src", "Youjie.Conduct");
        var code = string.Concat(Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains("/obj/")).Select(File.ReadAllText));
        var used = Key().Matches(code).Select(m => m.Groups[1].Value).ToHashSet();
        var composed = new[] { "attempt", "unanswered", "connected", "conversation" }.Select(n => $"count-{n}");
        TraceWords.Keys.Where(k => !used.Contains(k) && !composed.Contains(k)).ShouldBeEmpty();
    }

    [Fact]
    public void Sentences_HaveTheSameGapsInBothLanguages()
    {
        foreach (var key in TraceWords.Keys)
            Gap().Matches(TraceWords.Of(key).Zh).Select(m => m.Value).Distinct().Order()
                .ShouldBe(Gap().Matches(TraceWords.Of(key).En).Select(m => m.Value).Distinct().Order(), key);
    }

    [GeneratedRegex("\"([a-z]+(?:-[a-z]+)*)\"")]
    private static partial Regex Key();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Gap();

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Youjie.slnx"))) folder = folder.Parent;
        return folder!.FullName;
    }
}
