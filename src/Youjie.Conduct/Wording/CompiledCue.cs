using Youjie.Law;
using Youjie.Values;

namespace Youjie.Conduct.Wording;

/// <summary>A cue over word numbers.</summary>
internal sealed class CompiledCue
{
    private readonly Cue _cue;
    private readonly CompiledPattern[] _patterns;
    private readonly WordSet _never;
    private readonly WordSet _neverInText;

    /// <summary>By word: the patterns that start from it, one bit each. Most sentences start none and are passed over.</summary>
    private readonly ulong[] _starts;

    public CompiledCue(Cue cue, Vocabulary vocabulary)
    {
        _cue = cue;
        _patterns = [.. cue.Patterns.OrderByDescending(p => p.Certain).Select(p => new CompiledPattern(p, vocabulary))];
        _never = vocabulary.SetOf(cue.Never);
        _neverInText = vocabulary.SetOf(cue.NeverInText);
        _starts = [.. Enumerable.Range(0, vocabulary.Count).Select(Starting)];
    }

    /// <summary>True if a word anywhere in the text takes the cue away.</summary>
    public bool TakenBackBy(ReadOnlySpan<FoundWord> text) => _neverInText.HasAny(text);

    /// <summary>The cue in one sentence: the first pattern that fits, certain ones first. Null if none does.</summary>
    public Carried? In(ReadOnlySpan<FoundWord> sentence, Tri toThirdParty)
    {
        var started = _cue.To.MayBe(toThirdParty) ? StartedBy(sentence) : 0;
        if (started == 0 || _never.HasAny(sentence))
            return null;
        for (var i = 0; i < _patterns.Length; i++)
            if ((started & BitOf(i)) != 0 && _patterns[i].In(sentence, toThirdParty) is { } span)
                return new Carried(span.Start, span.End, _cue.To.Lower(_patterns[i].CertaintyTo(toThirdParty), toThirdParty));
        return null;
    }

    public CueHit Hit(string original, Desk desk, Carried carried)
    {
        var start = desk.PlaceOf(carried.Start);
        var length = desk.PlaceOf(carried.End - 1) + 1 - start;
        var words = original.Substring(start, length);
        return new CueHit(_cue.Id, carried.Certainty, start, length, new LocalText($"“{words}”：{_cue.Says.Zh}", $"“{words}”: {_cue.Says.En}"));
    }

    private ulong StartedBy(ReadOnlySpan<FoundWord> sentence)
    {
        var started = 0UL;
        foreach (ref readonly var word in sentence)
            if (word.Id < _starts.Length)
                started |= _starts[word.Id];
        return started;
    }

    private ulong Starting(int word) =>
        _patterns.Index().Where(p => p.Item.StartsFrom(word)).Aggregate(0UL, (bits, p) => bits | BitOf(p.Index));

    /// <summary>Patterns beyond the sixty-fourth share the last bit.</summary>
    private static ulong BitOf(int pattern) => 1UL << Math.Min(pattern, 63);
}
