namespace Youjie.Conduct.Wording;

/// <summary>Every word of every cue, found in one scan: a bitmap of their first two characters passes over nearly all text.</summary>
internal sealed class WordTable
{
    private readonly ulong[] _pairs = new ulong[1024];
    private readonly Dictionary<uint, Entry[]> _words;
    private readonly int _id;
    private readonly int _mobile;

    public WordTable(IEnumerable<(string Spelling, int Id)> words, int idNumber, int mobileNumber)
    {
        (_id, _mobile) = (idNumber, mobileNumber);
        _words = words.Distinct()
            .GroupBy(w => Key(w.Spelling[0], w.Spelling[1]))
            .ToDictionary(g => g.Key, g => g.Select(w => new Entry(w.Spelling, w.Id)).ToArray());
        foreach (var key in _words.Keys)
            _pairs[Slot(key) >> 6] |= 1UL << (Slot(key) & 63);
    }

    /// <summary>Puts the words of the desk's text on the desk.</summary>
    public void Scan(string original, Desk desk)
    {
        var text = desk.Text;
        int sentence = 0, clause = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is Folding.Ends or Folding.Pauses)
                (sentence, clause) = (sentence + (c == Folding.Ends ? 1 : 0), clause + 1);
            else if (char.IsAsciiDigit(c) && (i == 0 || !char.IsAsciiDigit(text[i - 1])))
                ScanNumber(desk, i, sentence, clause);
            if (i + 1 < text.Length && MayStart(Key(c, text[i + 1])))
                ScanWords(original, desk, i, sentence, clause);
        }
    }

    private void ScanWords(string original, Desk desk, int at, int sentence, int clause)
    {
        var text = desk.Text;
        if (!_words.TryGetValue(Key(text[at], text[at + 1]), out var entries))
            return;
        foreach (var (spelling, id) in entries)
            if (text[at..].StartsWith(spelling, StringComparison.Ordinal) && Latin.StandsAlone(original, desk, at, at + spelling.Length))
                desk.Add(new FoundWord(id, at, at + spelling.Length, sentence, clause));
    }

    private void ScanNumber(Desk desk, int at, int sentence, int clause)
    {
        var end = Numbers.EndOf(desk.Text, at);
        var number = desk.Text[at..end];
        if (Numbers.IsIdentity(number))
            desk.Add(new FoundWord(_id, at, end, sentence, clause));
        else if (Numbers.IsMobile(number))
            desk.Add(new FoundWord(_mobile, at, end, sentence, clause));
    }

    private bool MayStart(uint key) => (_pairs[Slot(key) >> 6] >> (Slot(key) & 63) & 1) != 0;

    private static uint Key(char first, char second) => (uint)first << 16 | second;

    /// <summary>16 bits of the 32: collisions only cost a look-up.</summary>
    private static int Slot(uint key) => (int)((key >> 16) * 31 + (key & 0xFFFF) & 0xFFFF);

    private readonly record struct Entry(string Spelling, int Id);
}
