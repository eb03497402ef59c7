namespace Youjie.Conduct.Wording;

/// <summary>A set of word numbers, one bit each.</summary>
internal sealed class WordSet
{
    private readonly ulong[] _bits;

    public WordSet(IReadOnlyCollection<int> ids)
    {
        _bits = new ulong[ids.Count == 0 ? 0 : (ids.Max() >> 6) + 1];
        foreach (var id in ids)
            _bits[id >> 6] |= 1UL << (id & 63);
    }

    public bool IsEmpty => _bits.Length == 0;

    public bool Has(int id) => id >> 6 < _bits.Length && (_bits[id >> 6] >> (id & 63) & 1) != 0;

    public bool HasAny(ReadOnlySpan<FoundWord> words)
    {
        if (IsEmpty)
            return false;
        foreach (ref readonly var word in words)
            if (Has(word.Id))
                return true;
        return false;
    }
}
