using Youjie.Values;

namespace Youjie.Conduct.Rules;

/// <summary>One rule in one case: picks the version by the date of the act, and says in the end what the rule comes to.</summary>
internal sealed class RuleHearing
{
    private readonly CompiledRule rule;
    private readonly Hearing hearing;
    private readonly Bound bound;
    private readonly Docket[] dockets;
    private int acts;
    private int actsOutside;

    public RuleHearing(CompiledRule rule, Hearing hearing)
    {
        (this.rule, this.hearing) = (rule, hearing);
        bound = Bound.Decide(rule, hearing.Facts, hearing.Book);
        dockets = [.. rule.Versions.Select(v => new Docket(rule, v, hearing, bound))];
        Interest = dockets.Aggregate(Interest.None, (all, d) => all | d.Evaluator.Interest);
    }

    /// <summary>Which acts it needs to see.</summary>
    public Interest Interest { get; }

    /// <summary>False if the rule cannot bind this lender or product: then it need not see anything.</summary>
    public bool CanBind => bound.Answer != Tri.No;

    /// <summary>Looks at one act.</summary>
    public void See(Act act)
    {
        foreach (var docket in dockets)
        {
            if (docket.Covers(act.Day) == false) continue;
            docket.Evaluator.See(act, docket);
            return;
        }
    }

    /// <summary>The dates of all acts of the case, so that a rule that was never in force says so. Days are in ascending order.</summary>
    public void Dates(IReadOnlyList<DateOnly> days)
    {
        acts = days.Count;
        actsOutside = days.Count(d => dockets.All(v => v.Covers(d) == false));
    }

    /// <summary>Findings and notes, at least one finding for every rule that is not a note.</summary>
    public IEnumerable<Finding> Close(List<Note> notes)
    {
        if (!CanBind) return IsNote ? [] : [Overall(Verdict.NotBound, bound.Why!.Value)];
        foreach (var docket in dockets) docket.Close();
        if (dockets.Aggregate(default(Note), (note, d) => d.Later(note, d.Given)) is { } given) notes.Add(given);
        if (IsNote) return [];
        List<Finding> found = [.. dockets.SelectMany(d => d.Findings)];
        return found.Count > 0 ? found : [Nothing()];
    }

    private bool IsNote => rule.Versions[0].Version.Verdict is null;

    private Finding Nothing()
    {
        var outside = acts > 0 && Interest != Interest.None ? actsOutside == acts : dockets.All(d => d.Covers(d.Day ?? hearing.AsOfDay) == false);
        if (outside) return Overall(Verdict.NotBound, new TraceStep("not-in-force", rule.Versions[^1].Version.InForce.ToString()));
        if (dockets.Any(d => d.OutsidePreconditions)) return Overall(Verdict.NotBound, new TraceStep("precondition-fails"));
        var cleared = dockets.SelectMany(d => d.Cleared).ToArray();
        return Overall(Verdict.Clear, cleared.Length > 0 ? cleared : [new TraceStep("clear", dockets.Sum(d => d.Considered))]);
    }

    private Finding Overall(Verdict verdict, params TraceStep[] why)
    {
        var version = dockets.LastOrDefault(d => d.Covers(hearing.AsOfDay) == true)?.Version ?? rule.Versions[^1];
        return new()
        {
            Id = $"{rule.Rule.Id}@all",
            Rule = rule.Rule.Id,
            Verdict = verdict,
            Considered = dockets.Sum(d => d.Considered),
            Provisions = version.Citations,
            Weight = version.Weight,
            Verified = rule.Rule.Verified,
            Trace = new Trace([new("rule", rule.Rule.Says), .. why]),
        };
    }
}
