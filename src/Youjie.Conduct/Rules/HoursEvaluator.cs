using Youjie.Law.Rules;
using Youjie.Values;

namespace Youjie.Conduct.Rules;

/// <summary>No act may begin inside the closed hours. Ringing suffices.</summary>
internal sealed class HoursEvaluator(HoursTest test) : Evaluator
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
            docket.Say(automatic ? Outcome.Of(act, true, inside, new("hours-automatic")) : Outcome.Of(act, false, inside));
        }
        else if (test.RunsInto && RunsInto(act))
        {
            docket.Say(Outcome.Of(act, true, new TraceStep("hours-runs-into", act.Facts.At, act.Facts.Seconds, closed)));
        }
    }

    private bool RunsInto(Act act) => act is { IsCall: true, Facts: { Connected: not false, Seconds: > 0 and var seconds } }
        && seconds < 86_400 && act.Facts.At.AddSeconds(seconds) > OpenUntil(act);

    private DateTimeOffset OpenUntil(Act act)
    {
        var local = Beijing.At(act.Facts.At);
        var start = new DateTimeOffset(DateOnly.FromDateTime(local.DateTime).ToDateTime(closed.Start), Beijing.Offset);
        return start > local ? start : start.AddDays(1);
    }
}
