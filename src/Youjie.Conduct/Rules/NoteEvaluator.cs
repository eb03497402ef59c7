using Youjie.Law.Rules;
using Youjie.Records;
using Youjie.Values;

namespace Youjie.Conduct.Rules;

/// <summary>A rule that a contact log cannot test: it waits for its trigger and hands over what it gives.</summary>
internal sealed class NoteEvaluator(NoteTest test, Hearing hearing) : Evaluator
{
    public override Interest Interest => test.Trigger switch
    {
        NoteTrigger.Cue => Interest.Cued,
        NoteTrigger.ThirdParty => Interest.NotDebtor,
        NoteTrigger.Statement => Interest.None,
        _ => Interest.All,
    };

    public override void See(Act act, Docket docket)
    {
        if (act.Party is null && test.Trigger != NoteTrigger.Cue || !Calls(act)) return;
        docket.Note(act.Facts.Id, act.Day, Due(act.Day));
    }

    public override void Close(Docket docket)
    {
        if (test.Trigger != NoteTrigger.Statement) return;
        foreach (var statement in hearing.Statements.Of(test.Statement!).Where(s => s.Holds))
        {
            var day = statement.From is { } from ? Beijing.DayOf(from) : hearing.AsOfDay;
            docket.Note(null, day, Due(day));
        }
    }

    private bool Calls(Act act) => test.Trigger switch
    {
        NoteTrigger.Contact => true,
        NoteTrigger.Call => act.IsCall,
        NoteTrigger.ThirdParty => act.ThirdParty == Tri.Yes,
        NoteTrigger.Agency => act.Party == Party.Agency,
        _ => act.Cues.Any(c => test.Cues.Contains(c.Cue, StringComparer.Ordinal)),
    };

    private DateOnly? Due(DateOnly day) => test.Clock is not { } clock ? null
        : day.AddYears(clock.Years ?? 0).AddMonths(clock.Months ?? 0).AddDays(clock.Days ?? 0);
}
