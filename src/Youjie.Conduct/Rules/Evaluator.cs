using Youjie.Law.Rules;

namespace Youjie.Conduct.Rules;

/// <summary>Decides one kind of rule in one version for one case. Sees acts in order of time; says what it found to its docket.</summary>
internal abstract class Evaluator
{
    /// <summary>Which acts it needs to see. Rules that only read words are not shown the rest, which keeps a large log quick.</summary>
    public virtual Interest Interest => Interest.All;

    /// <summary>Looks at one act.</summary>
    public abstract void See(Act act, Docket docket);

    /// <summary>Says what only the whole series shows.</summary>
    public virtual void Close(Docket docket)
    {
    }

    /// <summary>The evaluator of a test, with state of its own.</summary>
    public static Evaluator For(RuleTest test, Hearing hearing) => test switch
    {
        HoursTest t => new HoursEvaluator(t, hearing),
        CountTest t => new CountEvaluator(t, hearing.Book),
        RecipientTest t => new RecipientEvaluator(t, hearing.Book),
        RefusalTest t => new RefusalEvaluator(t, hearing),
        WordsTest t => new WordsEvaluator(t, hearing),
        VisitTest t => new VisitEvaluator(t),
        PatternTest t => new PatternEvaluator(t, hearing),
        FactsTest t => new FactsEvaluator(t, hearing),
        DeadlineTest t => new DeadlineEvaluator(t, hearing),
        NoteTest t => new NoteEvaluator(t, hearing),
        _ => throw new NotSupportedException($"No evaluator decides tests of the form {test.GetType().Name}"),
    };
}

/// <summary>Which acts an evaluator needs to see.</summary>
[Flags]
internal enum Interest
{
    /// <summary>None: it rests on statements.</summary>
    None = 0,

    /// <summary>Acts with a cue in their words.</summary>
    Cued = 1,

    /// <summary>Visits and posters.</summary>
    Visits = 2,

    /// <summary>Acts against people who are not the debtor, or of whom nobody said.</summary>
    NotDebtor = 4,

    /// <summary>Every act.</summary>
    All = 8,
}
