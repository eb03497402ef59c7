using Youjie.Cases.AddRecords;
using Youjie.Conduct;
using Youjie.Law;
using Youjie.Records;
using Youjie.Values;

namespace Youjie.Cases.Assess;

/// <summary>Assesses a case: reads its originals anew, asks the judge, and puts the answer into an order that people can follow.</summary>
public sealed class Assessor
{
    private readonly Lawbook book;
    private readonly Judge judge;
    private readonly NumberCounts counts;

    /// <summary>Makes an assessor of a lawbook; safe to share between threads.</summary>
    public Assessor(Lawbook book)
    {
        this.book = book;
        judge = Judge.Compile(book);
        counts = new(book);
    }

    /// <summary>Assesses as of a moment.</summary>
    /// <param name="state">The case.</param>
    /// <param name="store">Holds the originals.</param>
    /// <param name="asOf">Later communications are left out and counted.</param>
    /// <param name="reveal">True to show private numbers in full.</param>
    /// <param name="progress">Bytes read so far, over all originals.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<Assessment> RunAsync(Case state, ICaseStore store, DateTimeOffset asOf, bool reveal, IProgress<long>? progress, CancellationToken cancel)
    {
        var read = await ReadOriginals.AllAsync(state, store, progress, cancel);
        var until = read.Communications.Where(c => c.At <= asOf).ToList();
        var assessment = Of(state.Facts(Beijing.At(asOf), until), reveal);
        return assessment with
        {
            Records = assessment.Records with { After = read.Communications.Count - until.Count, InTwoRecords = read.SetAside },
            Imports = [.. read.Reports.Select(ImportView.Of)],
            Communications = Evidence.WithNames(assessment.Communications, state.Imports),
        };
    }

    /// <summary>Assesses facts at hand; no communication is later than their moment.</summary>
    public Assessment Of(CaseFacts facts, bool reveal)
    {
        var judgement = judge.Hear(facts);
        var masking = new Masking(facts, reveal);
        var rules = RuleViews.Of(book, judgement);
        var unread = Unknowns.Unread(facts);
        return new()
        {
            AsOf = facts.AsOf,
            Engine = judgement.Engine,
            Lawbook = judgement.Lawbook,
            IAm = facts.IAm,
            Revealed = reveal,
            Danger = judgement.Danger,
            Stage = Stages.Of(book, facts.Loan, facts.AsOf),
            Records = Records(facts, judgement, masking),
            Rules = rules,
            Notes = RuleViews.Notes(book, judgement),
            Unknowns = Unknowns.Of(book, judgement.Findings),
            Unread = [.. unread.Select(c => c.Id)],
            Steps = NextSteps.Of(book, facts, rules),
            Safety = NextSteps.Safety(book),
            Communications = Evidence.Of(facts, judgement, unread, masking, book),
        };
    }

    private RecordView Records(CaseFacts facts, Judgement judgement, Masking masking) => new()
    {
        Communications = facts.Communications.Count,
        After = 0,
        First = facts.Communications.Count == 0 ? null : Beijing.At(facts.Communications.Min(c => c.At)),
        Last = facts.Communications.Count == 0 ? null : Beijing.At(facts.Communications.Max(c => c.At)),
        Calls = judgement.Counts,
        EffectiveSeconds = counts.EffectiveSeconds,
        Numbers = counts.Of(facts, masking),
    };
}
