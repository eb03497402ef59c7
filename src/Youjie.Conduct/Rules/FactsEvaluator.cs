using Youjie.Law.Rules;
using Youjie.Values;

namespace Youjie.Conduct.Rules;

/// <summary>Decided on what the user states: all parts must hold.</summary>
internal sealed class FactsEvaluator(FactsTest test, Hearing hearing) : Evaluator
{
    public override Interest Interest => Interest.None;

    public override void See(Act act, Docket docket)
    {
    }

    public override void Close(Docket docket)
    {
        var parts = test.All.Select(p => (Part: p, Said: hearing.Statements.At(p.Statement, null, hearing.Facts.AsOf))).ToList();
        if (parts.Any(p => Fits(p.Part, p.Said) == Tri.No)) return;
        var open = parts.Where(p => Fits(p.Part, p.Said) == Tri.Unknown).Select(p => FactOf(p.Part)).ToList();
        var day = parts.Select(p => p.Said.By?.From).OfType<DateTimeOffset>().Select(Beijing.DayOf).DefaultIfEmpty(hearing.AsOfDay).Max();
        docket.Day = day;
        docket.Say(new Outcome
        {
            Acts = [],
            About = "case",
            Missing = open,
            Soft = parts.Any(p => p.Said.By is not null && !p.Said.Documented),
            Why = [.. parts.Where(p => p.Said.By is not null).Select(Reason)],
        });
    }

    private TraceStep Reason((FactPart Part, Said Said) said)
    {
        var key = (said.Said.By!.Holds, said.Said.Documented) switch
        {
            (true, true) => "fact-proof",
            (true, false) => "fact-stated",
            (false, true) => "fact-denied-proof",
            (false, false) => "fact-denied",
        };
        return new(key, hearing.Book.Statement(said.Part.Statement)?.Says);
    }

    private static Tri Fits(FactPart part, Said said) => said.Answer == Tri.Unknown ? Tri.Unknown : TriLogic.Of((said.Answer == Tri.Yes) == part.Is);

    private string FactOf(FactPart part) => hearing.Book.FactSettledBy(part.Statement)?.Id ?? part.Statement;
}
