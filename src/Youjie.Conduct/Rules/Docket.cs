using Youjie.Law.Rules;
using Youjie.Records;
using Youjie.Values;

namespace Youjie.Conduct.Rules;

/// <summary>
/// What one version of a rule holds in one case. It puts the frame of the rule around what the test says:
/// who is bound, from which day, on which conditions, unless which exceptions.
/// </summary>
internal sealed class Docket
{
    private readonly CompiledRule rule;
    private readonly CompiledVersion version;
    private readonly Hearing hearing;
    private readonly Bound bound;
    private readonly Exceptions exceptions;
    private readonly Dictionary<string, Pending> pending = new(StringComparer.Ordinal);

    public Docket(CompiledRule rule, CompiledVersion version, Hearing hearing, Bound bound)
    {
        (this.rule, this.version, this.hearing, this.bound) = (rule, version, hearing, bound);
        exceptions = new Exceptions(hearing);
        Evaluator = Evaluator.For(version.Test, hearing);
    }

    /// <summary>Decides the test.</summary>
    public Evaluator Evaluator { get; }

    /// <summary>The version.</summary>
    public CompiledVersion Version => version;

    /// <summary>Whether the version is in force on a day.</summary>
    public bool? Covers(DateOnly day) => version.Version.InForce.Covers(day);

    /// <summary>True if it matters who reached out, because the rule does not bind everyone.</summary>
    public bool NeedsActor => !rule.BindsEveryone;

    /// <summary>How many acts the test was held against.</summary>
    public int Considered { get; set; }

    /// <summary>The day of what is being said, when it rests on statements.</summary>
    public DateOnly? Day { get; set; }

    /// <summary>Findings so far.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>The note, if the rule gives one and it was called for.</summary>
    public Note? Given { get; private set; }

    /// <summary>How many acts an exception cleared.</summary>
    public List<TraceStep> Cleared { get; } = [];

    /// <summary>True if a precondition is known not to hold for every act that the test hit.</summary>
    public bool OutsidePreconditions { get; private set; }

    /// <summary>Takes what a test says and decides what it is worth.</summary>
    public void Say(Outcome outcome)
    {
        var act = outcome.Acts.Count > 0 ? outcome.Acts[^1] : null;
        if (Covers(act?.Day ?? Day ?? hearing.AsOfDay) == false) return;
        List<string> missing = [.. outcome.Missing];
        var before = Preconditions(act, missing, out var soft);
        if (before is null) return;
        var unless = exceptions.Try(version.Version.Unless, act);
        if (unless.Clears)
        {
            if (Cleared.Count < 3) Cleared.AddRange(unless.Why);
            return;
        }

        missing.AddRange(unless.Missing);
        AddFrame(outcome, missing);
        List<TraceStep> why = [.. outcome.Why, .. before, .. unless.Why];
        if (missing.Count > 0) Ask(outcome, missing, why);
        else Hold(outcome, outcome.Soft || soft || unless.Softens, why);
    }

    /// <summary>Hands over the note, or moves its clock on.</summary>
    public void Note(string? communication, DateOnly day, DateOnly? due)
    {
        if (bound.Answer != Tri.Yes || Covers(day) != true) return;
        Given = Later(Given, new Note { Rule = rule.Rule.Id, Provisions = version.Citations, Communication = communication, Due = due });
    }

    /// <summary>Which of two notes of this rule counts: the later one where every trigger restarts the clock, otherwise the first clock that still runs.</summary>
    public Note? Later(Note? one, Note? other)
    {
        if (one is null || other is null) return one ?? other;
        if (version.Test is NoteTest { Clock: null or { Restarts: true } }) return other;
        var (first, second) = one.Due <= other.Due ? (one, other) : (other, one);
        return first.Due >= hearing.AsOfDay ? first : second;
    }

    /// <summary>Writes out what is still open.</summary>
    public void Close()
    {
        Evaluator.Close(this);
        foreach (var (key, open) in pending.OrderBy(p => p.Key, StringComparer.Ordinal))
            Findings.Add(Make($"{rule.Rule.Id}?{key}", Verdict.NeedsFacts, open.Communications, open.Missing, [.. open.Why, new("needs", FactNames(open.Missing))]));
    }

    private LocalText FactNames(IReadOnlyList<string> facts)
    {
        var names = facts.Select(f => hearing.Book.Fact(f)?.Says ?? f).ToList();
        return new(string.Join("、", names.Select(n => n.Zh)), string.Join("; ", names.Select(n => n.En)));
    }

    private List<TraceStep>? Preconditions(Act? act, List<string> missing, out bool soft)
    {
        List<TraceStep> why = [];
        soft = false;
        foreach (var condition in version.Version.OnlyIf)
        {
            var said = exceptions.Holds(condition, act);
            var answer = said.Answer;
            soft |= said.By is not null && !said.Documented;
            if (answer == Tri.No || answer == Tri.Unknown && condition.Unknown == WhenUnknown.Ignore)
            {
                OutsidePreconditions = true;
                return null;
            }

            soft |= answer == Tri.Unknown && condition.Unknown == WhenUnknown.Soften;
            if (answer == Tri.Unknown && condition.Unknown == WhenUnknown.Ask) missing.Add(hearing.Book.Condition(condition.Holds)?.Fact ?? condition.Holds);
            why.Add(new(answer == Tri.Yes ? "condition-holds" : "condition-open", condition.Says));
        }

        return why;
    }

    private void AddFrame(Outcome outcome, List<string> missing)
    {
        if (bound.Missing is { } lacking) missing.Add(lacking);
        if (NeedsActor && outcome.Acts.Any(a => a.Party is null) && !missing.Contains("actor")) missing.Add("actor");
        if (outcome.Acts.Any(a => a.Facts.Direction == Direction.Unknown)) missing.Add("direction");
        var day = outcome.Acts.Count > 0 ? outcome.Acts[^1].Day : Day ?? hearing.AsOfDay;
        if (Covers(day) is null) missing.Add("rule.start-date");
    }

    private void Ask(Outcome outcome, List<string> missing, List<TraceStep> why)
    {
        var distinct = missing.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var key = string.Join('+', distinct);
        if (!pending.TryGetValue(key, out var open)) pending[key] = open = new Pending(distinct, why);
        foreach (var act in outcome.Acts)
            if (open.Seen.Add(act.Facts.Id)) open.Communications.Add(act.Facts.Id);
    }

    private void Hold(Outcome outcome, bool soft, List<TraceStep> why)
    {
        var verdict = version.Version.Verdict switch
        {
            RuleVerdict.Breach when !soft => Verdict.Breach,
            RuleVerdict.Advisory => Verdict.Advisory,
            _ => Verdict.Likely,
        };
        if (outcome.Acts.Any(a => a.Party is null)) why.Add(new("actor-unknown"));
        if (bound.Why is { } member) why.Add(member);
        if (soft && version.Version.Verdict == RuleVerdict.Breach) why.Add(new("softened"));
        Findings.Add(Make($"{rule.Rule.Id}@{outcome.About}", verdict, [.. outcome.Acts.Select(a => a.Facts.Id)], [], why));
    }

    private Finding Make(string id, Verdict verdict, IReadOnlyList<string> communications, IReadOnlyList<string> missing, IReadOnlyList<TraceStep> why) => new()
    {
        Id = id,
        Rule = rule.Rule.Id,
        Verdict = verdict,
        Communications = communications,
        Considered = communications.Count,
        Provisions = version.Citations,
        Weight = version.Weight,
        Verified = rule.Rule.Verified,
        Missing = missing,
        Trace = new Trace([new("rule", rule.Rule.Says), .. why]),
    };

    private sealed record Pending(IReadOnlyList<string> Missing, IReadOnlyList<TraceStep> Why)
    {
        public List<string> Communications { get; } = [];

        public HashSet<string> Seen { get; } = new(StringComparer.Ordinal);
    }
}
