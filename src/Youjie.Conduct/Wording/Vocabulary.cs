namespace Youjie.Conduct.Wording;

/// <summary>Numbers the words of all cues and lists their spellings, while a reader is compiled.</summary>
internal sealed class Vocabulary(Normaliser normaliser, IReadOnlyDictionary<string, IReadOnlyList<string>> spellings)
{
    /// <summary>The most spellings of one word: a guard against lists that multiply.</summary>
    private const int MostSpellings = 256;
    private const string IdentityNumber = "<id>";
    private const string MobileNumber = "<mobile>";
    private readonly Dictionary<string, int> _ids = new() { [IdentityNumber] = 0, [MobileNumber] = 1 };

    /// <summary>Words numbered so far.</summary>
    public int Count => _ids.Count;

    public WordSet SetOf(IEnumerable<string> words) => new(words.Select(IdOf).ToHashSet());

    /// <summary>The table of all words asked for so far.</summary>
    public WordTable Table() => new(_ids.Where(w => w.Value > 1).SelectMany(w => Spellings(w.Key).Select(s => (s, w.Value))), 0, 1);

    private int IdOf(string word)
    {
        var key = word is IdentityNumber or MobileNumber ? word : normaliser.Word(word);
        if (key.Length < 2)
            throw new ArgumentException($"A word of a cue needs two characters or more: “{word}”.", nameof(word));
        if (!_ids.TryGetValue(key, out var id))
            _ids[key] = id = _ids.Count;
        return id;
    }

    private IEnumerable<string> Spellings(string word)
    {
        List<string> all = [word];
        foreach (var (part, others) in spellings)
            foreach (var known in all.Where(w => w.Contains(part, StringComparison.Ordinal)).ToList())
                all.AddRange(others.Select(o => normaliser.Word(known.Replace(part, o, StringComparison.Ordinal))));
        return all.Where(w => w.Length >= 2).Distinct().Take(MostSpellings);
    }
}
