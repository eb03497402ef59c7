namespace Youjie.Conduct.Wording;

/// <summary>Room to work on one text: its normal form, and the words found in it. Used again for the next text, so that nothing is allocated.</summary>
internal sealed class Desk
{
    private const int KeptUnits = 1 << 16;
    private char[] _chars = [];
    private int[] _places = [];
    private int _length;
    private FoundWord[] _words = new FoundWord[64];
    private int _count;

    /// <summary>False after a giant text: its room is given back.</summary>
    public bool WorthKeeping => _chars.Length <= KeptUnits && _words.Length <= KeptUnits;

    public ReadOnlySpan<char> Text => _chars.AsSpan(0, _length);

    /// <summary>Words found, by start.</summary>
    public Span<FoundWord> Words => _words.AsSpan(0, _count);

    public bool EndsWithDigit => _length > 0 && char.IsAsciiDigit(_chars[_length - 1]);

    public void Clear(int units)
    {
        (_length, _count) = (0, 0);
        if (_chars.Length >= units)
            return;
        _chars = new char[units];
        _places = new int[units];
    }

    /// <summary>A third time in a row; digits may repeat.</summary>
    public bool Repeats(char c) =>
        _length >= 2 && _chars[_length - 1] == c && _chars[_length - 2] == c && !char.IsAsciiDigit(c);

    public void Put(char c, int place)
    {
        _chars[_length] = c;
        _places[_length++] = place;
    }

    /// <summary>Place in the original text of a character of the normal form.</summary>
    public int PlaceOf(int at) => _places[at];

    public void Add(FoundWord word)
    {
        if (_count == _words.Length)
            Array.Resize(ref _words, _count * 2);
        _words[_count++] = word;
    }
}
