using Youjie.Law;
using Youjie.Law.Rules;
using Youjie.Values;

namespace Youjie.Conduct.Rules;

/// <summary>Certain people must not be contacted, or not be asked to pay.</summary>
internal sealed class RecipientEvaluator(RecipientTest test, Lawbook book) : Evaluator
{
    private readonly RelationSet relations = new(book, test.Relations);
    private readonly Dictionary<string, Recent> recent = new(StringComparer.Ordinal);

    public override Interest Interest => relationsCoverDebtor ? Interest.All : Interest.NotDebtor;

    private readonly bool relationsCoverDebtor = test.Relations.Any(r => r is KnownWords.Debtor or KnownWords.Liable);

    public override void See(Act act, Docket docket)
    {
        if (test.Channels.Count > 0 && !test.Channels.Contains(act.Facts.Channel)) return;
        var among = relations.Has(act);
        if (among == Tri.No) return;
        docket.Considered++;
        if (Trigger(act) is not { } outcome) return;
        docket.Say(among == Tri.Unknown ? outcome with { Missing = [.. outcome.Missing, "person.relation"] } : outcome);
    }

    private Outcome? Trigger(Act act)
    {
        if (test.AnyContact) return Outcome.Of(act, false, new TraceStep("recipient-any", RelationText(act)));
        return Words(act) ?? Interactive(act) ?? Repeated(act) ?? Unheard(act);
    }

    private Outcome? Words(Act act)
    {
        var hit = act.Cues.Where(c => test.Cues.Contains(c.Cue, StringComparer.Ordinal)).OrderByDescending(c => c.Certainty).FirstOrDefault();
        return hit is null ? null : Outcome.Of(act, hit.Certainty < Wording.Certainty.Certain, new TraceStep("recipient-words", RelationText(act), hit.Why));
    }

    private Outcome? Interactive(Act act)
    {
        if (!test.Interactive || act.Facts.Mode == VoiceMode.Informative || act.Facts.Connected == false) return null;
        if (act.Facts.Channel is not (Channel.Call or Channel.RobotCall or Channel.Visit)) return null;
        if (act.IsCall && act.Facts.Connected is null) return Outcome.Lacking(act, "connected", new TraceStep("recipient-connected-open"));
        var stated = act.Facts.Mode == VoiceMode.Interactive;
        // Where the words are known they decide; where they are not, a talk alone does not show that anything was asked for.
        if (stated) return Outcome.Of(act, false, new TraceStep("recipient-interactive", RelationText(act)));
        return act.HasWords ? null : Outcome.Lacking(act, "words", new TraceStep("recipient-unheard"));
    }

    private Outcome? Repeated(Act act)
    {
        if (test.Repeated is not { } repeated) return null;
        if (!recent.TryGetValue(act.PersonKey, out var window)) recent[act.PersonKey] = window = new Recent(repeated);
        if (window.Add(act) is not { Count: > 0 } acts) return null;
        return new Outcome { Acts = acts, About = act.Facts.Id, Soft = true, Why = [new("recipient-repeated", repeated.Days, window.Count)] };
    }

    // Somebody talked, but nobody wrote down what was said.
    private Outcome? Unheard(Act act) =>
        test is { Cues.Count: > 0, Interactive: false } && act is { IsCall: true, HasWords: false, Facts.Connected: true }
            ? Outcome.Lacking(act, "words", new TraceStep("recipient-unheard")) : null;

    private LocalText RelationText(Act act) => book.Relation(act.Relation)?.Says ?? act.Relation;
}
