using Youjie.Law;
using Youjie.Records;
using Youjie.Values;

namespace Youjie.Cases.State;

/// <summary>States what happened, as said and never as fact.</summary>
public static class StateSaid
{
    /// <summary>Adds a statement. The same statement again changes nothing.</summary>
    public static Case Apply(Case state, Lawbook book, Statement said, DateTimeOffset now)
    {
        var kind = KnownIds.Statement(book, said.Kind);
        if (said.Person is { } person) KnownIds.Person(state, person);
        if (kind.AboutPerson && said.Person is null) throw new CaseRefused("refused.said-needs-person", kind.Id, kind.Says);
        if (kind.NeedsDate && said.Holds && said.From is null) throw new CaseRefused("refused.said-needs-date", kind.Id, kind.Says);
        if (said.From is { } from && from > now) throw new CaseRefused("refused.future-moment", Beijing.Write(from), Beijing.Write(now));
        if (said is { From: { } start, To: { } end } && end <= start) throw new CaseRefused("refused.said-ends-first", Beijing.Write(start), Beijing.Write(end));
        CheckValue(kind, said);
        return state.Statements.Contains(said) ? state : state with { Statements = [.. state.Statements, said] };
    }

    /// <summary>Takes back what was said of one kind, about one person or in general.</summary>
    public static Case Withdraw(Case state, Lawbook book, string kind, string? person)
    {
        KnownIds.Statement(book, kind);
        var kept = state.Statements.Where(s => s.Kind != kind || (person is not null && s.Person != person)).ToList();
        if (kept.Count == state.Statements.Count) throw new CaseRefused("refused.nothing-to-withdraw", kind);
        return state with { Statements = kept };
    }

    private static void CheckValue(StatementKind kind, Statement said)
    {
        // Only what carries a value is asked for one, and hours must be a part of the day that can be compared with a clock.
        if (kind.Value is { } value && said is { Holds: true, Value: null }) throw new CaseRefused("refused.said-needs-value", kind.Id, value);
        if (kind.Value is null && said.Value is not null) throw new CaseRefused("refused.said-no-value", kind.Id);
        if (kind.Id.EndsWith("-hours", StringComparison.Ordinal) && said.Value is { } hours && DayWindow.TryParse(hours) is null)
            throw new CaseRefused("refused.not-hours", hours);
    }
}
