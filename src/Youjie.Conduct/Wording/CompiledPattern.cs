using Youjie.Law;
using Youjie.Values;

namespace Youjie.Conduct.Wording;

/// <summary>A pattern over word numbers.</summary>
internal sealed class CompiledPattern
{
    private readonly CuePattern _pattern;
    private readonly WordSet[] _groups;
    private readonly WordSet _not;

    public CompiledPattern(CuePattern pattern, Vocabulary vocabulary)
    {
        _pattern = pattern;
        _groups = [.. pattern.All.Select(vocabulary.SetOf)];
        _not = vocabulary.SetOf(pattern.Not);
    }

    public Certainty CertaintyTo(Tri toThirdParty) =>
        _pattern.To.Lower(_pattern.Certain ? Certainty.Certain : Certainty.Likely, toThirdParty);

    public bool StartsFrom(int word) => _groups.Length > 0 && _groups[0].Has(word);

    /// <summary>The words of one sentence, searched from each word of the first group. Null if the pattern does not fit.</summary>
    public (int Start, int End)? In(ReadOnlySpan<FoundWord> sentence, Tri toThirdParty)
    {
        if (_groups.Length == 0 || !_pattern.To.MayBe(toThirdParty))
            return null;
        for (var i = 0; i < sentence.Length; i++)
            if (Fills(sentence[i], 0) && From(sentence[i], sentence) is { } span)
                return _not.HasAny(sentence) ? null : span;
        return null;
    }

    private (int Start, int End)? From(in FoundWord anchor, ReadOnlySpan<FoundWord> sentence)
    {
        var (start, end, last) = (anchor.Start, anchor.End, anchor.End);
        for (var group = 1; group < _groups.Length; group++)
        {
            var nearest = Nearest(anchor, group, last, sentence);
            if (nearest < 0)
                return null;
            last = sentence[nearest].End;
            (start, end) = (Math.Min(start, sentence[nearest].Start), Math.Max(end, last));
        }
        return (start, end);
    }

    private int Nearest(in FoundWord anchor, int group, int after, ReadOnlySpan<FoundWord> sentence)
    {
        var (best, bestGap) = (-1, _pattern.Within > 0 ? _pattern.Within + 1 : int.MaxValue);
        for (var i = 0; i < sentence.Length; i++)
        {
            ref readonly var word = ref sentence[i];
            if (!Fills(word, group) || (_pattern.Order && word.Start < after) || anchor.GapTo(word) >= bestGap)
                continue;
            (best, bestGap) = (i, anchor.GapTo(word));
        }
        return best;
    }

    private bool Fills(in FoundWord word, int group) => !word.Negated && _groups[group].Has(word.Id);
}
