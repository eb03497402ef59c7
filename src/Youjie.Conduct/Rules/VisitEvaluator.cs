using Youjie.Law.Rules;
using Youjie.Records;
using Youjie.Values;

namespace Youjie.Conduct.Rules;

/// <summary>What must hold at a visit. One line that is known to be missed breaks the rule; lines nobody noted are asked for.</summary>
internal sealed class VisitEvaluator(VisitTest test) : Evaluator
{
    public override Interest Interest => Interest.Visits;

    public override void See(Act act, Docket docket)
    {
        if (act.Facts.Channel == Channel.Poster) SeePoster(act, docket);
        if (act.Facts.Channel != Channel.Visit) return;
        docket.Considered++;
        var lines = Lines(act.Facts.Visit ?? new VisitFacts()).ToList();
        var broken = lines.Where(l => l.Holds == Tri.No).Select(l => new TraceStep(l.Key, act.Facts.At)).ToArray();
        var missing = lines.Where(l => l.Holds == Tri.Unknown).Select(l => l.Fact).ToArray();
        if (broken.Length > 0) docket.Say(Outcome.Of(act, false, broken));
        else if (missing.Length > 0) docket.Say(Outcome.Of(act, false) with { Missing = missing });
    }

    private void SeePoster(Act act, Docket docket)
    {
        if (!test.NoPoster) return;
        docket.Considered++;
        docket.Say(Outcome.Of(act, false, new TraceStep("visit-poster", act.Facts.At)));
    }

    private IEnumerable<(string Key, Tri Holds, string Fact)> Lines(VisitFacts seen)
    {
        if (test.PersonsAtLeast is { } least) yield return ("visit-persons", TriLogic.Of(seen.Persons is { } n ? n >= least : null), "visit.persons");
        if (test.IdShown) yield return ("visit-id", TriLogic.Of(seen.IdShown), "visit.id-shown");
        if (test.EntryConsent) yield return Entry(seen);
        if (test.Recorded) yield return ("visit-recorded", TriLogic.Of(seen.Recorded), "visit.recorded");
        if (test.PlainDress) yield return ("visit-dress", TriLogic.Of(!seen.MisleadingDress), "visit.dress");
        if (test.Freedom) yield return ("visit-freedom", TriLogic.Of(!seen.FreedomRestricted), "visit.freedom");
    }

    private static (string, Tri, string) Entry(VisitFacts seen) => seen.Entered switch
    {
        false => ("visit-entry", Tri.Yes, "visit.entered"),
        null => ("visit-entry", Tri.Unknown, "visit.entered"),
        true => ("visit-entry", TriLogic.Of(seen.EntryConsent), "visit.entry-consent"),
    };
}
