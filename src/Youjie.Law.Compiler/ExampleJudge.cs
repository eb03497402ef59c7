using Youjie.Conduct;

namespace Youjie.Law.Compiler;

/// <summary>Hears worked examples with the one judge and says how the outcome differs from what was expected.</summary>
public sealed class ExampleJudge(Judge judge)
{
    /// <summary>Null if the example comes out as expected; otherwise what differs.</summary>
    public string? Differs(Example example)
    {
        var judgement = judge.Hear(example.Given);
        var found = judgement.Findings.Where(f => f.Rule == example.Rule).ToList();
        var note = judgement.Notes.FirstOrDefault(n => n.Rule == example.Rule);
        return Verdict(example.Expect, found) ?? Resting(example.Expect, found) ?? Missing(example.Expect, found) ?? NoteDiffers(example.Expect, note);
    }

    private static string? Verdict(Expectation expect, List<Finding> found)
    {
        if (expect.Verdict is not { } wanted) return expect.Note is null ? "nothing is expected: name a verdict or a note" : null;
        if (found.Count == 0) return $"expected {Word(wanted)}, but the rule says nothing (is it a note, or disabled?)";
        var gravest = found.Max(f => f.Verdict);
        return gravest == wanted ? null : $"expected {Word(wanted)}, came out {Word(gravest)}: {string.Join(" ", found.First(f => f.Verdict == gravest).Trace.Skip(1).Select(t => t.Zh))}{Lacking(found)}";
    }

    private static string? Resting(Expectation expect, List<Finding> found)
    {
        if (expect.Communications is not { } wanted) return null;
        var gravest = found.Max(f => f.Verdict);
        var resting = found.Where(f => f.Verdict == gravest).SelectMany(f => f.Communications).Distinct().Order(StringComparer.Ordinal).ToList();
        return resting.SequenceEqual(wanted.Order(StringComparer.Ordinal)) ? null : $"expected to rest on {string.Join(", ", wanted)}, rests on {string.Join(", ", resting)}";
    }

    private static string? Missing(Expectation expect, List<Finding> found)
    {
        if (expect.Missing is not { } wanted) return null;
        var asked = found.SelectMany(f => f.Missing).Distinct().Order(StringComparer.Ordinal).ToList();
        return wanted.All(asked.Contains) ? null : $"expected to ask for {string.Join(", ", wanted)}, asks for {string.Join(", ", asked)}";
    }

    private static string? NoteDiffers(Expectation expect, Note? note)
    {
        if (expect.Note is { } wanted && wanted != note is not null) return wanted ? "expected a note, none was given" : "expected no note, one was given";
        return expect.Due is { } due && note?.Due != due ? $"expected the clock to end on {due:O}, it ends on {note?.Due:O}" : null;
    }

    private static string Lacking(List<Finding> found)
    {
        var missing = found.SelectMany(f => f.Missing).Distinct().ToList();
        return missing.Count == 0 ? "" : $" [missing: {string.Join(", ", missing)}]";
    }

    private static string Word(Verdict verdict) => verdict switch
    {
        Conduct.Verdict.NotBound => "not-bound",
        Conduct.Verdict.NeedsFacts => "needs-facts",
        _ => verdict.ToString().ToLowerInvariant(),
    };
}
