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

    /// <summary>All words that any pattern starts from: most sentences hold none and are passed over.</summary>
    private readonly WordSet _anchors;

    public CompiledCue(Cue cue, Vocabulary vocabulary)
    {
        _cue = cue;
        _patterns = [.. cue.Patterns.OrderByDescending(p => p.Certain).Select(p => new CompiledPattern(p, vocabulary))];
        _never = vocabulary.SetOf(cue.Never);
        _neverInText = vocabulary.SetOf(cue.NeverInText);
        _anchors = vocabulary.SetOf(cue.Patterns.SelectMany(p => p.All.Take(1).SelectMany(g => g)));
    }

    /// <summary>True if a word anywhere in the text takes the cue away.</summary>
    public bool TakenBackBy(ReadOnlySpan<FoundWord> text) => _neverInText.HasAny(text);

    /// <summary>The cue in one sentence: the first pattern that fits, certain ones first. Null if none does.</summary>
    public Carried? In(ReadOnlySpan<FoundWord> sentence, Tri toThirdParty)
    {
        if (!_cue.To.MayBe(toThirdParty) || !_anchors.HasAny(sentence) || _never.HasAny(sentence))
            return null;
        foreach (var pattern in _patterns)
            if (pattern.In(sentence, toThirdParty) is { } span)
                return new Carried(span.Start, span.End, _cue.To.Lower(pattern.CertaintyTo(toThirdParty), toThirdParty));
        return null;
    }

    public CueHit Hit(string original, Desk desk, Carried carried)
    {
        var start = desk.PlaceOf(carried.Start);
        var length = desk.PlaceOf(carried.End - 1) + 1 - start;
        var words = original.Substring(start, length);
        return new CueHit(_cue.Id, carried.Certainty, start, length, new LocalText($"“{words}”：{_cue.Says.Zh}", $"“{words}”: {_cue.Says.En}"));
    }
}
