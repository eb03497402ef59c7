using Youjie.Law.Rules;
using Youjie.Values;

namespace Youjie.Conduct.Rules;

/// <summary>Conduct that only a series shows. The numbers are this project's parameters, so the verdict is at most likely.</summary>
internal sealed class PatternEvaluator(PatternTest test, Hearing hearing) : Evaluator
{
    private readonly RelationSet relations = new(hearing.Book, test.Relations);
    private readonly (Signal Signal, DayWindow Closed)[] signals =
        [.. test.Signals.Select(s => (s, DayWindow.TryParse(s.Closed) ?? default))];
    // Against each person: the acts of each side (an unknown number is one of its own), and all acts.
    private readonly SortedDictionary<string, Series> sides = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Series> people = new(StringComparer.Ordinal);

    public override void See(Act act, Docket docket)
    {
        if (relations.Has(act) == Tri.No) return;
        docket.Considered++;
        Count(act, Series(sides, act.SeriesKey));
        Count(act, Series(people, act.PersonKey));
    }

    public override void Close(Docket docket)
    {
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var side in sides.Values.Where(s => s.Found.Count > 0))
        {
            Say(shown.Add(side.Found[0].PersonKey) ? side.Found[0].PersonKey : side.Found[0].Facts.Id, side, docket);
        }

        foreach (var (person, all) in people)
            if (all.Found.Count > 0 && !shown.Contains(person)) Say(person, all, docket);
    }

    private Series Series(SortedDictionary<string, Series> all, string key)
    {
        if (!all.TryGetValue(key, out var series)) all[key] = series = new Series(test, signals.Length);
        return series;
    }

    // A silent call from a number nobody knows may be anyone's, and so may the words of a saved contact.
    private static bool Speaks(Act act) => act.Party is not null || act.Cues.Count > 0 && !act.SavedContact;

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
        var mixed = series.Found.Select(a => a.SeriesKey).Distinct(StringComparer.Ordinal).Take(2).Count() > 1;
        if (mixed || !series.Found.All(Speaks)) yield return "actor";
        if (series.Found.Any(a => relations.Has(a) == Tri.Unknown)) yield return "person.relation";
    }

    private bool Shows(int index, Act act, Series series) => signals[index].Signal switch
    {
        { Kind: SignalKind.ClosedHours } => signals[index].Closed.Contains(act.Time) && !hearing.AgreedFor(act),
        { Kind: SignalKind.AfterRefusal } => act.Facts.Person is { } person && hearing.Statements.Refusal(person, act.Facts.At) is not null,
        { Kind: SignalKind.ManyPerDay } s => series.Today > s.MoreThan,
        { Kind: SignalKind.Cue } s => act.Cues.Any(c => s.Cues.Contains(c.Cue, StringComparer.Ordinal)),
        { Kind: SignalKind.Visit } => act.Facts.Channel == Channel.Visit,
        _ => false,
    };
}
