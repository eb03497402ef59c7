using Youjie.Law.Rules;
using Youjie.Values;

namespace Youjie.Conduct.Rules;

/// <summary>Nobody who clearly refused may be contacted again, strictly later than the refusal. Ringing suffices.</summary>
internal sealed class RefusalEvaluator(RefusalTest test, Hearing hearing) : Evaluator
{
    private readonly RelationSet relations = new(hearing.Book, test.Relations);

    public override Interest Interest => Interest.NotDebtor;

    public override void See(Act act, Docket docket)
    {
        var among = relations.Has(act);
        if (among == Tri.No) return;
        docket.Considered++;
        if (act.Facts.Person is not { } person) return;
        if (hearing.Statements.Refusal(person, act.Facts.At) is not { } refusal)
        {
            if (hearing.Statements.RefusedUndated(person)) docket.Say(Outcome.Lacking(act, "person.refused", new TraceStep("refusal-undated")));
            return;
        }

        var proven = refusal.Proof is { Length: > 0 };
        var outcome = Outcome.Of(act, !proven, new("after-refusal", refusal.From, act.Facts.At), new(proven ? "refusal-proof" : "refusal-stated"));
        docket.Say(among == Tri.Unknown ? outcome with { Missing = ["person.relation"] } : outcome);
    }
}
