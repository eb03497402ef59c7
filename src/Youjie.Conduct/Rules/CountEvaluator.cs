using Youjie.Law;
using Youjie.Law.Rules;
using Youjie.Values;

namespace Youjie.Conduct.Rules;

/// <summary>At most so many contacts of one notion in one Beijing day. Acts come in order of time, so one day is open at a time.</summary>
internal sealed class CountEvaluator(CountTest test, Lawbook book) : Evaluator
{
    private readonly RelationSet relations = new(book, test.Relations);
    private readonly Dictionary<string, DayCount> open = new(StringComparer.Ordinal);
    private DateOnly day;

    public override void See(Act act, Docket docket)
    {
        if (!test.Channels.Contains(act.Facts.Channel) || relations.Has(act) == Tri.No) return;
        docket.Considered++;
        if (act.Day != day) CloseDay(docket);
        day = act.Day;
        if (!open.TryGetValue(act.PersonKey, out var count)) open[act.PersonKey] = count = new DayCount();
        Add(count, act, docket);
    }

    public override void Close(Docket docket) => CloseDay(docket);

    private void Add(DayCount count, Act act, Docket docket)
    {
        var (counts, missing, soft) = Weigh(act);
        if (counts == Tri.No) return;
        if (relations.Has(act) == Tri.Unknown) (counts, missing) = (Tri.Unknown, "person.relation");
        if (act.Party is null && docket.NeedsActor) (counts, missing) = (Tri.Unknown, "actor");
        if (act.Facts.Direction == Records.Direction.Unknown) (counts, missing) = (Tri.Unknown, "direction");
        (counts == Tri.Unknown ? count.Open : soft ? count.Soft : count.Proven).Add(act);
        if (counts == Tri.Unknown && missing is not null) count.Missing.Add(missing);
        count.Connected += act.Facts.Connected == true ? 1 : 0;
    }

    // Whether the act counts, which fact is missing if that is unknown, and whether it counts only by this project's default.
    private (Tri Counts, string? Missing, bool Soft) Weigh(Act act)
    {
        var mode = ModeFits(act);
        if (mode == Tri.No) return (Tri.No, null, false);
        var (counts, missing, soft) = test.Notion switch
        {
            Notion.Attempt => (Tri.Yes, null, false),
            Notion.Unanswered => (TriLogic.Of(!act.Facts.Connected), "connected", false),
            Notion.Connected => (TriLogic.Of(act.Facts.Connected), "connected", false),
            _ => Conversation(act),
        };
        return counts == Tri.Yes && mode == Tri.Unknown ? (Tri.Unknown, "mode", false) : (counts, missing, soft);
    }

    private (Tri Counts, string? Missing, bool Soft) Conversation(Act act) => act.Facts switch
    {
        { Effective: true } => (Tri.Yes, null, false),
        { Effective: false } or { Connected: false } => (Tri.No, null, false),
        { Connected: null } => (Tri.Unknown, "connected", false),
        { Seconds: null } => (Tri.Unknown, "seconds", false),
        { Seconds: var seconds } => (TriLogic.Of(seconds >= test.EffectiveSeconds), null, true),
    };

    private Tri ModeFits(Act act)
    {
        if (test.Mode is not { } wanted) return Tri.Yes;
        if (act.Facts.Mode is { } mode) return TriLogic.Of(mode == wanted);
        return wanted == VoiceMode.Interactive ? Tri.Yes : Tri.Unknown;
    }

    private void CloseDay(Docket docket)
    {
        foreach (var (person, count) in open) Judge(person, count, docket);
        open.Clear();
    }

    private void Judge(string person, DayCount count, Docket docket)
    {
        var firm = count.Proven.Count;
        var withSoft = firm + count.Soft.Count;
        if (withSoft + count.Open.Count <= test.AtMost) return;
        var about = $"{person}/{Beijing.Write(day)}";
        if (withSoft <= test.AtMost)
            docket.Say(new Outcome { Acts = Ordered(count, true), About = about, Missing = [.. count.Missing.Order(StringComparer.Ordinal)], Why = [new("count-open", withSoft + count.Open.Count, test.AtMost)] });
        else
            docket.Say(new Outcome { Acts = Ordered(count, false), About = about, Soft = firm <= test.AtMost, Why = Reasons(count, firm, withSoft) });
    }

    private List<TraceStep> Reasons(DayCount count, int firm, int withSoft)
    {
        List<TraceStep> why = [new($"count-{KeyOf(test.Notion)}", day, withSoft, test.AtMost)];
        if (test.Notion == Notion.Conversation) why.Add(new("count-connected-beside", count.Connected));
        if (firm <= test.AtMost && count.Soft.Count > 0) why.Add(new("count-default-seconds", test.EffectiveSeconds));
        return why;
    }

    private static string KeyOf(Notion notion) => notion switch
    {
        Notion.Attempt => "attempt",
        Notion.Unanswered => "unanswered",
        Notion.Connected => "connected",
        _ => "conversation",
    };

    private static List<Act> Ordered(DayCount count, bool withOpen) =>
        [.. count.Proven.Concat(count.Soft).Concat(withOpen ? count.Open : []).OrderBy(a => a.Facts.At)];

    private sealed class DayCount
    {
        public List<Act> Proven { get; } = [];

        public List<Act> Soft { get; } = [];

        public List<Act> Open { get; } = [];

        public HashSet<string> Missing { get; } = new(StringComparer.Ordinal);

        public int Connected { get; set; }
    }
}
