using Youjie.Conduct.Wording;
using Youjie.Law;
using Youjie.Law.Rules;
using Youjie.Values;

namespace Youjie.Conduct.Rules;

/// <summary>The words of a message do something that the rule forbids.</summary>
internal sealed class WordsEvaluator(WordsTest test, Lawbook book) : Evaluator
{
    private readonly RelationSet relations = new(book, test.Relations);
    private readonly Dictionary<string, Recent> recent = new(StringComparer.Ordinal);

    public override Interest Interest => Interest.Cued;

    public override void See(Act act, Docket docket)
    {
        if (test.Channels.Count > 0 && !test.Channels.Contains(act.Facts.Channel)) return;
        var hit = act.Cues.Where(c => test.Cues.Contains(c.Cue, StringComparer.Ordinal)).OrderByDescending(c => c.Certainty).FirstOrDefault();
        if (hit is null || relations.Has(act) == Tri.No) return;
        if (Say(act, hit) is not { } outcome) return;
        docket.Say(relations.Has(act) == Tri.Unknown ? outcome with { Missing = ["person.relation"] } : outcome);
    }

    private Outcome? Say(Act act, CueHit hit)
    {
        var read = new TraceStep(hit.Certainty == Certainty.Certain ? "words-certain" : "words-likely", hit.Why);
        if (test.Repeated is not { } repeated) return Outcome.Of(act, hit.Certainty < Certainty.Certain, read);
        if (!recent.TryGetValue(act.PersonKey, out var window)) recent[act.PersonKey] = window = new Recent(repeated);
        if (window.Add(act) is not { Count: > 0 } acts) return null;
        return new Outcome { Acts = acts, About = act.Facts.Id, Soft = true, Why = [read, new("words-repeated", repeated.Days, window.Count)] };
    }
}
