using Youjie.Law.Rules;
using Youjie.Values;

namespace Youjie.Conduct.Rules;

/// <summary>Conduct that only a series shows. The numbers are this project's parameters, so the verdict is at most likely.</summary>
internal sealed class PatternEvaluator(PatternTest test, Hearing hearing) : Evaluator
{
    private readonly RelationSet relations = new(hearing.Book, test.Relations);
    private readonly (Signal Signal, DayWindow Closed)[] signals =
        [.. test.Signals.Select(s => (s, DayWindow.TryParse(s.Closed) ?? default))];
    // Against each person: the acts that are known to be the collecting side's (or speak for themselves), and all acts.
    private readonly SortedDictionary<string, (Series Known, Series All)> people = new(StringComparer.Ordinal);

    public override void See(Act act, Docket docket)
    {
        if (relations.Has(act) == Tri.No) return;
        docket.Considered++;
        if (!people.TryGetValue(act.PersonKey, out var series))
            people[act.PersonKey] = series = (new Series(test, signals.Length), new Series(test, signals.Length));
        if (Speaks(act)) Count(act, series.Known);
        Count(act, series.All);
    }

    public override void Close(Docket docket)
    {
        foreach (var (person, (known, all)) in people)
            if (known.Found.Count > 0) Say(person, known, docket);
            else if (all.Found.Count > 0) Say(person, all, docket);
    }

    // A silent call from a number nobody knows may be anyone's; words speak for themselves.
    private static bool Speaks(Act act) => act.Party is not null || act.Cues.Count > 0;

    private void Count(Act act, Series series)
    {
        series.CountDay(act.Day);
        var shown = 0;
        for (var i = 0; i < signals.Length; i++)
            if (Shows(i, act, series)) shown |= 1 << i;
        if (shown != 0) series.Add(act, shown);
    }

    private void Say(string person, Series series, Docket docket)
    {
        List<TraceStep> why = [new("pattern", series.Found.Count, test.Acts.Days, test.Acts.Times)];
        why.AddRange(signals.Where((_, i) => (series.Shown & (1 << i)) != 0).Select(s => new TraceStep("pattern-signal", s.Signal.Says)));
        docket.Say(new Outcome { Acts = series.Found, About = person, Soft = true, Missing = [.. Missing(series)], Why = why });
    }

    private IEnumerable<string> Missing(Series series)
    {
        if (!series.Found.All(Speaks)) yield return "actor";
        if (series.Found.Any(a => relations.Has(a) == Tri.Unknown)) yield return "person.relation";
    }

    private bool Shows(int index, Act act, Series series) => signals[index].Signal switch
    {
        { Kind: SignalKind.ClosedHours } => signals[index].Closed.Contains(act.Time) && !hearing.AgreedFor(act),
        { Kind: SignalKind.AfterRefusal } => act.Facts.Person is { } person && hearing.Statements.Refusal(person)?.From < act.Facts.At,
        { Kind: SignalKind.ManyPerDay } s => series.Today > s.MoreThan,
        { Kind: SignalKind.Cue } s => act.Cues.Any(c => s.Cues.Contains(c.Cue, StringComparer.Ordinal)),
        { Kind: SignalKind.Visit } => act.Facts.Channel == Channel.Visit,
        _ => false,
    };
}
