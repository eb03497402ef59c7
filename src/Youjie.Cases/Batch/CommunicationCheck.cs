using Youjie.Law;
using Youjie.Records;

namespace Youjie.Cases.Batch;

/// <summary>Checks one communication against itself and against the cues the lawbook knows.</summary>
internal static class CommunicationCheck
{
    private const int SecondsOfADay = 86_400;

    /// <summary>Refuses a communication that contradicts itself.</summary>
    public static void Check(Communication one, Lawbook book)
    {
        if (one.Seconds < 0) throw new CaseRefused("refused.negative-seconds", one.Id);
        if (one.Seconds > SecondsOfADay) throw new CaseRefused("refused.seconds-over-a-day", one.Id);
        if (one is { Connected: false, Seconds: > 0 }) throw new CaseRefused("refused.seconds-without-connection", one.Id);
        if (one is { Connected: false, Effective: true }) throw new CaseRefused("refused.effective-without-connection", one.Id);
        if (one.Visit?.Persons < 0) throw new CaseRefused("refused.visit-persons-negative", one.Id);
        foreach (var cue in one.Cues?.Keys ?? [])
            if (!book.Data.Cues.Any(c => c.Id == cue)) throw new CaseRefused("refused.unknown-cue", one.Id, cue, string.Join(", ", book.Data.Cues.Select(c => c.Id)));
    }
}
