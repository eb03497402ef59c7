using Youjie.Cases;
using Youjie.Cases.AddRecords;
using Youjie.Cases.Assess;
using Youjie.Cases.Start;
using Youjie.Conduct;
using Youjie.Law;
using Youjie.Law.Cn;

namespace Youjie.Pocket.Work;

/// <summary>Does the work on the one case of the page. Everything is decided by the libraries that the command line uses.</summary>
public sealed class Desk(TimeProvider clock, ChineseEncodings encodings)
{
    private BrowserStore? store;
    private Assessor? assessor;

    /// <summary>The lawbook; read when first asked for, which takes a moment on a phone.</summary>
    public Lawbook Book => field ??= LawbookCn.Load();

    /// <summary>The case at hand.</summary>
    public Case? State => store?.State;

    /// <summary>Today in Beijing, for the calendars of the questions.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Takes files in: a new case, or one that came with its case file.</summary>
    /// <exception cref="CaseRefused">A file cannot be taken; what was here before stays.</exception>
    public async Task<Taken> TakeAsync(IReadOnlyList<ChosenFile> files, IProgress<long> progress, CancellationToken cancel)
    {
        foreach (var file in files) await encodings.PrepareAsync(file, cancel);
        var caseFile = files.FirstOrDefault(f => f.Name.Equals(OpenCase.FileName, StringComparison.OrdinalIgnoreCase));
        var (taken, unused) = caseFile is null
            ? (await BeginAsync(files, progress, cancel), [])
            : await OpenCase.RunAsync(caseFile, [.. files.Where(f => f != caseFile)], clock, progress, cancel);
        var read = (await ReadOriginals.AllAsync(taken.State, taken, null, cancel)).Communications;
        store = taken;
        return new(read.Count, Moment(read.Count, () => read.Min(c => c.At)), Moment(read.Count, () => read.Max(c => c.At)), NumberSeen.In(read), caseFile is not null, unused);
    }

    /// <summary>Puts the answers into the case.</summary>
    /// <exception cref="CaseRefused">An answer cannot be: a day to come.</exception>
    public ValueTask AnswerAsync(Answers answers, CancellationToken cancel) => store!.SaveAsync(answers.ApplyTo(store.State, Book, Now), cancel);

    /// <summary>How long the last assessment took after the originals were read.</summary>
    public TimeSpan Judged { get; private set; }

    /// <summary>Judges the case as of its own moment, or as of now.</summary>
    public async Task<Assessment> AssessAsync(bool reveal, IProgress<long> progress, CancellationToken cancel)
    {
        assessor ??= new(Book);
        var lastRead = new LastReport(progress, clock);
        var assessment = await assessor.RunAsync(store!.State, store, store.State.AsOf ?? Now, reveal, lastRead, cancel);
        Judged = clock.GetElapsedTime(lastRead.At);
        return assessment;
    }

    private async Task<BrowserStore> BeginAsync(IReadOnlyList<ChosenFile> files, IProgress<long> progress, CancellationToken cancel)
    {
        var begun = new BrowserStore(StartCase.For(IAm.Debtor, Now), clock);
        await new AddToCase(begun, clock).RunAsync([.. files.Select(New)], _ => progress, cancel);
        return begun;
    }

    private static NewOriginal New(ChosenFile file) =>
        new() { Name = file.Name, PhoneOf = Answers.Me, Open = _ => new(file.Open()) };

    private sealed class LastReport(IProgress<long> inner, TimeProvider clock) : IProgress<long>
    {
        public long At { get; private set; } = clock.GetTimestamp();

        public void Report(long value)
        {
            At = clock.GetTimestamp();
            inner.Report(value);
        }
    }

    private static DateTimeOffset? Moment(int count, Func<DateTimeOffset> of) => count == 0 ? null : of();
}
