using Youjie.Conduct;

namespace Youjie.Law.Compiler.Checks;

/// <summary>The words that the engine itself looks up are in the vocabulary.</summary>
internal static class EngineWords
{
    public static void Check(Report report)
    {
        var book = report.Book;
        Missing(report, "relations.yaml", KnownWords.Relations.Where(id => book.Relation(id) is null));
        Missing(report, "relations.yaml", KnownWords.Groups.Where(g => !report.Data.Relations.Any(r => r.Groups.Contains(g, StringComparer.Ordinal))));
        Missing(report, "statements.yaml", KnownWords.Statements.Where(id => book.Statement(id) is null));
        Missing(report, "conditions.yaml", KnownWords.Conditions.Where(id => book.Condition(id) is null));
        Missing(report, "wording", KnownWords.Cues.Where(id => report.Data.Cues.All(c => c.Id != id)));
    }

    private static void Missing(Report report, string file, IEnumerable<string> ids)
    {
        foreach (var id in ids) report.In(file, 0, "engine-word", $"the engine looks up '{id}' and does not find it; rename it in the engine too, or bring it back");
    }
}
