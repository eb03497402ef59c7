namespace Youjie.Records.Formats.SmsBackupRestore;

/// <summary>Comments, instructions, character data and declarations: passed over. A DOCTYPE is refused, as it is where attacks begin.</summary>
internal sealed partial class LenientXml
{
    private int InOther(ReadOnlySpan<byte> p, int i) => _state switch
    {
        State.Bang => AfterBang(p, i),
        State.Comment => Until(p, i, (byte)'-', 2),
        State.CData => Until(p, i, (byte)']', 2),
        State.Instruction => Until(p, i, (byte)'?', 1),
        _ => SkipDeclaration(p, i),
    };

    private int AfterBang(ReadOnlySpan<byte> p, int i)
    {
        _look.Add(p.Slice(i, 1));
        var look = _look.Span;
        if (look.SequenceEqual("--"u8)) (_state, _match) = (State.Comment, 0);
        else if (look.SequenceEqual("[CDATA["u8)) (_state, _match) = (State.CData, 0);
        else if (IsDoctype(look)) throw Reading.Refusals.Doctype(_tagAt);
        else if (!Starts(look)) _state = State.BangSkip;
        return _state == State.BangSkip ? i : i + 1;
    }

    private static bool IsDoctype(ReadOnlySpan<byte> look) =>
        System.Text.Ascii.EqualsIgnoreCase(look, "DOCTYPE"u8) || System.Text.Ascii.EqualsIgnoreCase(look, "ENTITY"u8);

    private static bool Starts(ReadOnlySpan<byte> look) =>
        "--"u8.StartsWith(look) || "[CDATA["u8.StartsWith(look) || StartsDoctype(look, "DOCTYPE"u8) || StartsDoctype(look, "ENTITY"u8);

    private static bool StartsDoctype(ReadOnlySpan<byte> look, ReadOnlySpan<byte> word) =>
        look.Length <= word.Length && System.Text.Ascii.EqualsIgnoreCase(look, word[..look.Length]);

    private int SkipDeclaration(ReadOnlySpan<byte> p, int i)
    {
        var end = p[i..].IndexOf((byte)'>');
        if (end < 0) return p.Length;
        events.Broken(_tagAt);
        _state = State.Text;
        return i + end + 1;
    }

    // Ends at '>' after the given number of marks in a row.
    private int Until(ReadOnlySpan<byte> p, int i, byte mark, int marks)
    {
        for (; i < p.Length; i++)
        {
            if (p[i] == (byte)'>' && _match >= marks)
            {
                _state = State.Text;
                return i + 1;
            }

            _match = p[i] == mark ? Math.Min(_match + 1, marks) : 0;
        }

        return i;
    }
}
