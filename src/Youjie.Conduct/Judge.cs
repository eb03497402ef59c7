using Youjie.Conduct.Rules;
using Youjie.Conduct.Wording;
using Youjie.Law;
using Youjie.Values;

namespace Youjie.Conduct;

/// <summary>
/// The one judge. Compiled once from the lawbook, then given the communications of one debtor; one person's fifty messages
/// and a platform's hundred million go through here. Immutable after compiling and safe to share between threads.
/// </summary>
public sealed class Judge
{
    /// <summary>Version of the engine, saved with every judgement.</summary>
    public const string Engine = "0.1.0";

    private readonly Lawbook book;
    private readonly CueReader reader;
    private readonly IReadOnlyList<CompiledRule> rules;

    private Judge(Lawbook book)
    {
        this.book = book;
        reader = CueReader.Compile(book.Data.Cues, book.Data.Normalising);
        rules = [.. book.Data.Rules.Where(r => r.Enabled).OrderBy(r => r.Id, StringComparer.Ordinal).Select(r => new CompiledRule(book, r))];
    }

    /// <summary>Makes a judge of a lawbook.</summary>
    public static Judge Compile(Lawbook book) => new(book);

    /// <summary>Hears one case. Communications may come in any order; those after <see cref="CaseFacts.AsOf"/> are not looked at.</summary>
    public Judgement Hear(CaseFacts facts)
    {
        var hearing = new Hearing(facts, book, reader);
        var hearings = rules.Select(r => new RuleHearing(r, hearing)).ToArray();
        var room = new Courtroom(hearings.Where(h => h.CanBind));
        var counts = new CallCounter(book);
        var days = new List<DateOnly>();
        foreach (var communication in facts.Communications.Where(c => c.At <= facts.AsOf).OrderBy(c => c.At))
        {
            days.Add(Beijing.DayOf(communication.At));
            if (hearing.Meet(communication) is not { } act) continue;
            counts.See(act);
            room.See(act);
        }

        return Close(facts, hearing, hearings, days, counts);
    }

    private Judgement Close(CaseFacts facts, Hearing hearing, RuleHearing[] hearings, List<DateOnly> days, CallCounter counts)
    {
        var notes = new List<Note>();
        var findings = new List<Finding>();
        var distinctDays = days.Distinct().ToList();
        foreach (var rule in hearings)
        {
            rule.Dates(distinctDays);
            findings.AddRange(rule.Close(notes));
        }

        return new()
        {
            Case = facts.Id,
            Engine = Engine,
            Lawbook = book.Version,
            Findings = [.. findings.OrderByDescending(f => f.Verdict).ThenBy(f => f.Rule, StringComparer.Ordinal)],
            Notes = notes,
            Counts = counts.Counts,
            Danger = hearing.Danger,
        };
    }
}
