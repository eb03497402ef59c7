namespace Youjie.Law.Compiler.Checks;

/// <summary>The vocabulary is closed: what one list names, another holds.</summary>
internal static class VocabularyReferences
{
    public static void Check(Report report)
    {
        var (book, data) = (report.Book, report.Data);
        foreach (var condition in data.Conditions)
        {
            if (book.Fact(condition.Fact) is null) report.At(condition, "unresolved", $"fact '{condition.Fact}' is not in facts.yaml");
            foreach (var kind in new[] { condition.Statement, condition.Contrary })
                if (kind is not null && book.Statement(kind) is null) report.At(condition, "unresolved", $"statement '{kind}' is not in statements.yaml");
        }

        foreach (var fact in data.Facts.Where(f => f.Statement is { } s && book.Statement(s) is null))
            report.At(fact, "unresolved", $"statement '{fact.Statement}' is not in statements.yaml");
        foreach (var lender in data.Lenders.Where(l => book.LenderType(l.Type) is null))
            report.At(lender, "unresolved", $"lender type '{lender.Type}' is not in lender-types.yaml");
        foreach (var cue in data.Cues.Where(c => c.Positives.Count == 0 || c.LookAlikes.Count == 0))
            report.At(cue, "examples", $"cue '{cue.Id}' needs positives and look-alikes");
        foreach (var cue in data.Cues)
            foreach (var word in cue.Patterns.SelectMany(p => p.All.SelectMany(g => g)).Where(w => w.Length < 2))
                report.At(cue, "short-word", $"cue '{cue.Id}' rests on the single character '{word}'; a word needs two or more, or it is found everywhere");
        foreach (var step in data.Steps)
        {
            foreach (var rule in step.WhenRules.Where(r => book.Rule(r) is null)) report.At(step, "unresolved", $"rule '{rule}' is not in conduct/");
            foreach (var type in step.LenderTypes.Where(t => book.LenderType(t) is null)) report.At(step, "unresolved", $"lender type '{type}' is not in lender-types.yaml");
            foreach (var reference in step.Provisions) StageChecks.Provision(report, step, reference);
        }
    }
}
