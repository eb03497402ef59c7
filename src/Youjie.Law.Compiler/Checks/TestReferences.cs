using Youjie.Law.Rules;
using Youjie.Values;

namespace Youjie.Law.Compiler.Checks;

/// <summary>What a test names must exist.</summary>
internal static class TestReferences
{
    public static bool IsRelation(Lawbook book, string name) =>
        book.Relation(name) is not null || book.Data.Relations.Any(r => r.Groups.Contains(name, StringComparer.Ordinal));

    public static IEnumerable<string> Problems(Lawbook book, RuleTest test) => test switch
    {
        HoursTest t => Window(t.Closed),
        CountTest t => Relations(book, t.Relations).Concat(
            t is { Notion: Notion.Conversation, EffectiveSeconds: null } ? ["a limit on conversations needs effective_seconds"] : []),
        RecipientTest t => Relations(book, t.Relations).Concat(Cues(book, t.Cues)).Concat(
            !t.AnyContact && !t.Interactive && t.Cues.Count == 0 && t.Repeated is null ? ["a recipient test needs at least one trigger"] : []),
        RefusalTest t => Relations(book, t.Relations),
        WordsTest t => Relations(book, t.Relations).Concat(Cues(book, t.Cues)),
        PatternTest t => Relations(book, t.Relations).Concat(t.Signals.SelectMany(s => Signal(book, s))),
        FactsTest t => t.All.SelectMany(p => Statement(book, p.Statement)).Concat(
            t.All.Where(p => book.FactSettledBy(p.Statement) is null).Select(p => $"no fact of facts.yaml is settled by the statement '{p.Statement}'")),
        DeadlineTest t => Statement(book, t.Starts).Concat(Statement(book, t.Stops)),
        NoteTest t => Cues(book, t.Cues).Concat(t.Statement is { } s ? Statement(book, s) : []),
        _ => [],
    };

    private static IEnumerable<string> Signal(Lawbook book, Signal signal) => signal.Kind switch
    {
        SignalKind.ClosedHours => Window(signal.Closed),
        SignalKind.ManyPerDay when signal.MoreThan is null => ["the signal many-per-day needs more_than"],
        SignalKind.Cue => Cues(book, signal.Cues),
        _ => [],
    };

    private static IEnumerable<string> Window(string? text) =>
        DayWindow.TryParse(text) is null ? [$"'{text}' is not a part of the day; write it like 22:00–08:00"] : [];

    private static IEnumerable<string> Relations(Lawbook book, IEnumerable<string> names) =>
        names.Where(n => !IsRelation(book, n)).Select(n => $"relation '{n}' is not in relations.yaml");

    private static IEnumerable<string> Cues(Lawbook book, IEnumerable<string> ids) =>
        ids.Where(id => book.Data.Cues.All(c => c.Id != id)).Select(id => $"cue '{id}' is not in wording/");

    private static IEnumerable<string> Statement(Lawbook book, string id) =>
        book.Statement(id) is null ? [$"statement '{id}' is not in statements.yaml"] : [];
}
