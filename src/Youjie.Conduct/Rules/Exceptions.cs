using Youjie.Law.Rules;
using Youjie.Records;
using Youjie.Values;

namespace Youjie.Conduct.Rules;

/// <summary>Walks a chain of exceptions for one act: three-valued, each with its own exceptions.</summary>
internal sealed class Exceptions(Hearing hearing)
{
    private readonly Dictionary<RuleException, RelationSet> relations = new(ReferenceEqualityComparer.Instance);

    /// <summary>What the chain does to a violation.</summary>
    public sealed class Result
    {
        public bool Clears { get; set; }

        public bool Softens { get; set; }

        public List<string> Missing { get; } = [];

        public List<TraceStep> Why { get; } = [];
    }

    /// <summary>Tries exceptions in order; the first that holds, and is not itself taken away, ends the test.</summary>
    public Result Try(IReadOnlyList<RuleException> exceptions, Act? act)
    {
        var result = new Result();
        foreach (var exception in exceptions)
        {
            One(exception, act, result);
            if (result.Clears) break;
        }

        return result;
    }

    /// <summary>Whether a condition holds for an act (or for the case, when there is no act). One that names relations concerns only those people.</summary>
    public Said Holds(RuleException exception, Act? act)
    {
        var among = exception.Relations.Count == 0 ? Tri.Yes : act is null ? Tri.Unknown : Relations(exception).Has(act);
        if (among == Tri.No || exception.Holds == "relation-is") return new(among, null);
        var said = Condition(exception, act);
        return said with { Answer = said.Answer.And(among) };
    }

    private Said Condition(RuleException exception, Act? act) => exception.Holds switch
    {
        "actor-is-agency" => new(act?.Party switch { Party.Agency => Tri.Yes, Party.Lender => Tri.No, _ => Tri.Unknown }, null),
        "number-published" => NumberPublished(act),
        KnownWords.AgreedHours or KnownWords.ConsentedHours => Hours(exception.Holds, act),
        KnownWords.DebtorUnreachable => Unreachable(exception, act),
        _ => Stated(exception.Holds, act),
    };

    private RelationSet Relations(RuleException exception)
    {
        if (!relations.TryGetValue(exception, out var set)) relations[exception] = set = new RelationSet(hearing.Book, exception.Relations);
        return set;
    }

    private void One(RuleException exception, Act? act, Result result)
    {
        var said = Holds(exception, act);
        switch (said.Answer)
        {
            case Tri.Yes:
                TakenAway(exception, act, result);
                break;
            case Tri.No:
                var documented = said.By is null || said.Documented;
                result.Softens |= !documented && exception.Unknown == WhenUnknown.Soften;
                result.Why.Add(WhyNot(exception, said, documented));
                break;
            default:
                Unknown(exception, result);
                break;
        }
    }

    private TraceStep WhyNot(RuleException exception, Said said, bool documented) =>
        exception.Holds == KnownWords.DebtorUnreachable && said.By is null && hearing.DebtorReachedAt is { } reached
            ? new("exception-no-reached", exception.Says, reached)
            : new(documented ? "exception-no" : "exception-no-stated", exception.Says);

    private void TakenAway(RuleException exception, Act? act, Result result)
    {
        var open = false;
        foreach (var inner in exception.Unless)
        {
            var said = Holds(inner, act);
            if (said.Answer == Tri.Yes)
            {
                result.Softens |= said.By is not null && !said.Documented;
                result.Why.Add(new("exception-taken-away", exception.Says, inner.Says));
                return;
            }

            if (said.Answer != Tri.Unknown || inner.Unknown != WhenUnknown.Ask) continue;
            result.Missing.Add(Fact(inner));
            open = true;
        }

        result.Clears = !open;
        result.Why.Add(new("exception-holds", exception.Says));
    }

    private void Unknown(RuleException exception, Result result)
    {
        result.Softens |= exception.Unknown == WhenUnknown.Soften;
        if (exception.Unknown == WhenUnknown.Ask) result.Missing.Add(Fact(exception));
        var key = exception.Unknown switch { WhenUnknown.Ignore => "exception-not-shown", WhenUnknown.Soften => "exception-open", _ => "exception-asked" };
        result.Why.Add(new(key, exception.Says));
    }

    private string Fact(RuleException exception) => hearing.Book.Condition(exception.Holds)?.Fact ?? exception.Holds;

    private Said Stated(string id, Act? act)
    {
        var condition = hearing.Book.Condition(id);
        var person = condition?.OfRecipient == true ? act?.Facts.Person ?? "" : null;
        var moment = act?.Facts.At ?? hearing.Facts.AsOf;
        var said = hearing.Statements.At(condition?.Statement, person, moment);
        if (said.Answer != Tri.Unknown) return said;
        var contrary = hearing.Statements.At(condition?.Contrary, person, moment);
        return contrary.Answer == Tri.Yes ? contrary with { Answer = Tri.No } : Said.Nothing;
    }

    private Said Hours(string id, Act? act)
    {
        var said = Stated(id, act);
        if (said.Answer != Tri.Yes || act is null) return said;
        return said with { Answer = DayWindow.TryParse(said.By?.Value) is { } window ? TriLogic.Of(window.Contains(act.Time)) : Tri.Unknown };
    }

    // The records come first: a debtor who spoke with the collectors in the last days was within reach.
    private Said Unreachable(RuleException exception, Act? act)
    {
        var said = Stated(exception.Holds, act);
        if (said.Answer == Tri.Yes) return said;
        if (act is not null && exception.Days is { } days && hearing.DebtorReachedAt is { } reached && act.Facts.At - reached <= TimeSpan.FromDays(days)) return new(Tri.No, null);
        return said;
    }

    private Said NumberPublished(Act? act)
    {
        if (act?.Facts.Number is not { Length: > 0 } number) return Said.Nothing;
        var said = hearing.Statements.At(KnownWords.NumbersPublished, null, act.Facts.At);
        if (said.By is { Holds: false }) return said;
        if (said.By?.Value is not { Length: > 0 } list) return Said.Nothing;
        var key = PhoneNumber.Of(number).Normalised;
        var found = list.Split([',', '，', '、', ' ', ';'], StringSplitOptions.RemoveEmptyEntries).Any(n => PhoneNumber.Of(n).Normalised == key);
        return said with { Answer = TriLogic.Of(found) };
    }
}
