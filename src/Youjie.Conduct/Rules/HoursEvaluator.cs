using Youjie.Law.Rules;
using Youjie.Values;

namespace Youjie.Conduct.Rules;

/// <summary>No act may begin inside the closed hours. Ringing suffices.</summary>
internal sealed class HoursEvaluator(HoursTest test, Hearing hearing) : Evaluator
{
    private readonly DayWindow closed = DayWindow.TryParse(test.Closed)!.Value;

    public override void See(Act act, Docket docket)
    {
        if (test.Channels.Count > 0 && !test.Channels.Contains(act.Facts.Channel)) return;
        docket.Considered++;
        if (closed.Contains(act.Time))
        {
            var automatic = test.Automatic.Contains(act.Facts.Channel);
            var inside = new TraceStep("hours-inside", act.Facts.At, closed);
            if (Collects(act) == Tri.No) return;
            var outcome = automatic ? Outcome.Of(act, true, inside, new("hours-automatic")) : Outcome.Of(act, false, inside);
            if (Collects(act) == Tri.Unknown) outcome = outcome with { Missing = ["act.collecting"] };
            docket.Say(BeforeDue(act) ? outcome with { Soft = true, Why = [.. outcome.Why, new("hours-before-due", hearing.Facts.Loan?.OverdueSince)] } : outcome);
        }
        else if (test.RunsInto && RunsInto(act))
        {
            docket.Say(Outcome.Of(act, true, new TraceStep("hours-runs-into", act.Facts.At, act.Facts.Seconds, closed)));
        }
    }

    // A code, a receipt or an advert from the lender's number is not collection; a call says nothing of itself and counts.
    private Tri Collects(Act act)
    {
        if (test.Collecting.Count == 0 || act.IsCall || !act.HasWords) return Tri.Yes;
        if (act.Facts.Cues is { } said && test.Collecting.Any(c => said.TryGetValue(c, out var holds) && !holds)) return Tri.No;
        return act.Cues.Count > 0 ? Tri.Yes : Tri.Unknown;
    }

    private bool BeforeDue(Act act) => hearing.Facts.Loan?.OverdueSince is { } due && act.Day < due;

    private bool RunsInto(Act act) => act is { IsCall: true, Facts: { Connected: not false, Seconds: > 0 and var seconds } }
        && seconds < 86_400 && act.Facts.At.AddSeconds(seconds) > OpenUntil(act);

    private DateTimeOffset OpenUntil(Act act)
    {
        var local = Beijing.At(act.Facts.At);
        var start = new DateTimeOffset(DateOnly.FromDateTime(local.DateTime).ToDateTime(closed.Start), Beijing.Offset);
        return start > local ? start : start.AddDays(1);
    }
}
