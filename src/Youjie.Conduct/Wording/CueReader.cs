using Youjie.Law;
using Youjie.Values;

namespace Youjie.Conduct.Wording;

/// <summary>
/// Finds what words do. Compiled once from the lawbook; may be used from several threads.
/// The caller sees to it that the words come from the collecting side or from an unknown sender, never from the borrower.
/// </summary>
public sealed class CueReader
{
    private readonly Normaliser _normaliser;
    private readonly WordTable _table;
    private readonly Negation _negation;
    private readonly CompiledCue[] _cues;
    private Desk? _spare;

    private CueReader(IReadOnlyList<Cue> cues, Normalising normalising)
    {
        _normaliser = new Normaliser(new Folding(normalising.Letters));
        var vocabulary = new Vocabulary(_normaliser, normalising.Spellings);
        _negation = new Negation(normalising, vocabulary);
        _cues = [.. cues.Select(c => new CompiledCue(c, vocabulary))];
        _table = vocabulary.Table();
    }

    /// <summary>A reader of these cues that knows no other spellings and no negations; use the lawbook's normalising for real texts.</summary>
    public static CueReader Compile(IReadOnlyList<Cue> cues) => Compile(cues, new Normalising());

    /// <summary>A reader of these cues.</summary>
    /// <exception cref="ArgumentException">A word of a cue has fewer than two characters.</exception>
    public static CueReader Compile(IReadOnlyList<Cue> cues, Normalising normalising) => new(cues, normalising);

    /// <summary>The cues of a text, each at most once: its firmest and then its first occurrence, in the order of the cues.</summary>
    /// <param name="text">Any text, as recorded.</param>
    /// <param name="toThirdParty">Whether the recipient owes nothing; unknown makes a third party's cue likely at most.</param>
    public IReadOnlyList<CueHit> Read(string text, Tri toThirdParty)
    {
        var desk = Interlocked.Exchange(ref _spare, null) ?? new Desk();
        _normaliser.Write(text, desk);
        _table.Scan(text, desk);
        _negation.Mark(desk.Words);
        var hits = desk.Words.IsEmpty ? [] : Hits(text, desk, toThirdParty);
        if (desk.WorthKeeping)
            _spare = desk;
        return hits;
    }

    private IReadOnlyList<CueHit> Hits(string text, Desk desk, Tri toThirdParty)
    {
        List<CueHit>? hits = null;
        foreach (var cue in _cues)
            if (!cue.TakenBackBy(desk.Words) && Firmest(cue, desk.Words, toThirdParty) is { } carried)
                (hits ??= []).Add(cue.Hit(text, desk, carried));
        return hits ?? (IReadOnlyList<CueHit>)[];
    }

    private static Carried? Firmest(CompiledCue cue, ReadOnlySpan<FoundWord> words, Tri toThirdParty)
    {
        Carried? best = null;
        for (int from = 0, to; from < words.Length && best is not { Certainty: Certainty.Certain }; from = to)
        {
            to = Sentences.EndOf(words, from);
            if (cue.In(words[from..to], toThirdParty) is { } found && (best is null || found.Certainty > best.Value.Certainty))
                best = found;
        }
        return best;
    }
}
