namespace Youjie.Conduct.Wording;

/// <summary>What each UTF-16 unit becomes: one table look-up a unit, because the browser's interpreter is slow at branches.</summary>
internal sealed class Folding
{
    /// <summary>Symbols, spaces, emoji: inserted ones must not hide a word.</summary>
    public const char Dropped = '\0';

    /// <summary>End of a sentence.</summary>
    public const char Ends = '\n';

    /// <summary>End of a clause.</summary>
    public const char Pauses = ',';

    /// <summary>Half of a dash: a pair of them changes the speaker, one alone is noise.</summary>
    public const char Dash = '—';

    private readonly char[] _table = new char[char.MaxValue + 1];

    public Folding(IReadOnlyList<string> letters)
    {
        for (var unit = 0; unit < _table.Length; unit++)
            _table[unit] = Fold((char)unit);
        foreach (var pair in letters.Where(l => l.Length == 2))
            _table[pair[0]] = Fold(pair[1]);
    }

    public char this[char unit] => _table[unit];

    private static char Fold(char unit)
    {
        var half = unit is >= '\uFF01' and <= '\uFF5E' ? (char)(unit - 0xFEE0) : unit;
        return half switch
        {
            '。' or '｡' or '!' or '?' or ';' or '\n' or '\r' or '\u2028' or '\u2029' => Ends,
            ',' or '､' or ':' or '…' => Pauses,
            Dash => Dash,
            _ => char.IsLetterOrDigit(half) ? char.ToLowerInvariant(half) : Dropped,
        };
    }
}
