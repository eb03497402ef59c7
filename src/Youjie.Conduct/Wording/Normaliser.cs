namespace Youjie.Conduct.Wording;

/// <summary>Writes a text in normal form onto a desk, in one pass, with the place each character came from.</summary>
internal sealed class Normaliser(Folding folding)
{
    /// <summary>Stands between digits that a symbol (other than space, hyphen or full stop) kept apart: two numbers are not one.</summary>
    private const char Apart = ' ';

    public void Write(string text, Desk desk)
    {
        desk.Clear(text.Length);
        var apart = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = folding[text[i]];
            if (c == Folding.Dash)
                c = IsDash(text, i) ? Folding.Ends : Folding.Dropped;
            if (c == Folding.Dropped)
            {
                apart |= text[i] is not (' ' or '-' or '.');
                continue;
            }
            if (apart && char.IsAsciiDigit(c) && desk.EndsWithDigit)
                desk.Put(Apart, i);
            apart = false;
            if (!desk.Repeats(c))
                desk.Put(c, i);
        }
    }

    /// <summary>A cue's word in normal form.</summary>
    public string Word(string word)
    {
        var desk = new Desk();
        Write(word, desk);
        return new string(desk.Text);
    }

    private static bool IsDash(string text, int i) =>
        (i + 1 < text.Length && text[i + 1] == Folding.Dash) || (i > 0 && text[i - 1] == Folding.Dash);
}
