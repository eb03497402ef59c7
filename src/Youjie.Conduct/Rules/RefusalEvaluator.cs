using Youjie.Law.Rules;
using Youjie.Records;
using Youjie.Values;

namespace Youjie.Conduct.Rules;

/// <summary>Nobody who clearly refused may be contacted again, strictly later than the refusal. Ringing suffices.</summary>
internal sealed class RefusalEvaluator(RefusalTest test, Hearing hearing) : Evaluator
{
    private readonly RelationSet relations = new(hearing.Book, test.Relations);
    private readonly Dictionary<string, Statement?> refusals = new(StringComparer.Ordinal);

    public override Interest Interest => Interest.NotDebtor;

    public override void See(Act act, Docket docket)
    {
        var among = relations.Has(act);
        if (among == Tri.No) return;
        docket.Considered++;
        if (RefusalOf(act) is not { } refusal || act.Facts.At <= refusal.From) return;
        var proven = refusal.Proof is { Length: > 0 };
        var outcome = Outcome.Of(act, !proven, new("after-refusal", refusal.From, act.Facts.At), new(proven ? "refusal-proof" : "refusal-stated"));
        docket.Say(among == Tri.Unknown ? outcome with { Missing = ["person.relation"] } : outcome);
    }

    private Statement? RefusalOf(Act act)
    {
        if (act.Facts.Person is not { } person) return null;
        if (!refusals.TryGetValue(person, out var refusal)) refusals[person] = refusal = hearing.Statements.Refusal(person);
        return refusal;
    }
}
