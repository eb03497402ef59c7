using Youjie.Law.Rules;
using Youjie.Records;
using Youjie.Values;

namespace Youjie.Conduct.Rules;

/// <summary>An answer is due so many calendar days after an event; the day of the event is day 0 and the last day is included.</summary>
internal sealed class DeadlineEvaluator(DeadlineTest test, Hearing hearing) : Evaluator
{
    public override Interest Interest => Interest.None;

    public override void See(Act act, Docket docket)
    {
    }

    public override void Close(Docket docket)
    {
        foreach (var start in hearing.Statements.Of(test.Starts).Where(s => s.Holds && s.From is not null)) One(start, docket);
    }

    private void One(Statement start, Docket docket)
    {
        var due = Beijing.DayOf(start.From!.Value).AddDays(test.Days);
        if (hearing.AsOfDay <= due) return;
        var answer = hearing.Statements.Of(test.Stops).FirstOrDefault(s => s.Holds && s.From >= start.From);
        if (answer is { From: { } at } && Beijing.DayOf(at) <= due) return;
        var denied = hearing.Statements.Of(test.Stops).Any(s => !s.Holds);
        docket.Day = due.AddDays(1);
        docket.Say(new Outcome
        {
            Acts = [],
            About = Beijing.Write(due),
            Soft = answer is null && !denied,
            Why = [new("deadline-passed", Beijing.DayOf(start.From.Value), due), new(answer is null ? denied ? "deadline-denied" : "deadline-silent" : "deadline-late", answer?.From)],
        });
    }
}
