using Youjie.Conduct.Wording;
using Youjie.Law;
using Youjie.Law.Rules;
using Youjie.Values;

namespace Youjie.Conduct.Rules;

/// <summary>The words of a message do something that the rule forbids.</summary>
internal sealed class WordsEvaluator(WordsTest test, Hearing hearing) : Evaluator
{
    private readonly RelationSet relations = new(hearing.Book, test.Relations);
    private readonly Dictionary<string, Recent> recent = new(StringComparer.Ordinal);

    public override Interest Interest => Interest.Cued;

    public override void See(Act act, Docket docket)
    {
        if (test.Channels.Count > 0 && !test.Channels.Contains(act.Facts.Channel)) return;
        var hit = act.Cues.Where(c => test.Cues.Contains(c.Cue, StringComparer.Ordinal)).OrderByDescending(c => c.Certainty).FirstOrDefault();
        if (hit is null || relations.Has(act) == Tri.No) return;
        if (Say(act, hit) is not { } outcome) return;
        docket.Say(outcome with { Missing = [.. Missing(act)] });
    }

    // Words of someone the owner knows by name may be a joke; a claimed office may be real: then who sent them comes first.
    private IEnumerable<string> Missing(Act act)
    {
        if (relations.Has(act) == Tri.Unknown) yield return "person.relation";
        if (act.SavedContact || act.Party is null && test.SenderFirst) yield return "actor";
    }

    // Every message with words was read, though only those with a cue were shown to this rule.
    public override void Close(Docket docket) => docket.Considered += hearing.WordDays.Where(d => docket.Covers(d.Key) == true).Sum(d => d.Value);

    private Outcome? Say(Act act, CueHit hit)
    {
        var read = new TraceStep(hit.Certainty == Certainty.Certain ? "words-certain" : "words-likely", hit.Why);
        if (test.Repeated is not { } repeated) return Outcome.Of(act, hit.Certainty < Certainty.Certain, read);
        if (!recent.TryGetValue(act.SeriesKey, out var window)) recent[act.SeriesKey] = window = new Recent(repeated);
        if (window.Add(act) is not { Count: > 0 } acts) return null;
        return new Outcome { Acts = acts, About = act.Facts.Id, Soft = true, Why = [read, new("words-repeated", repeated.Days, window.Count)] };
    }
}
