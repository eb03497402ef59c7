namespace Youjie.Records.Formats.SmsBackupRestore;

/// <summary>
/// A tokenizer for the XML that backup apps really write: half surrogates, NULs, cut files and damaged tags included.
/// It is fed pieces of any size, can stop at any byte, holds one value at a time and none that is streamed, and knows every position.
/// System.Xml would stop at the first illegal character, hold a whole attachment in memory and know lines instead of bytes.
/// </summary>
internal sealed partial class LenientXml(IXmlEvents events)
{
    private const int MaxDepth = 64;
    private const int MaxValue = 4 << 20;
    private readonly ByteBag _element = new(256);
    private readonly ByteBag _name = new(256);
    private readonly ByteBag _value = new(MaxValue);
    private readonly ByteBag _look = new(16);
    private State _state;
    private long _base;
    private long _tagAt;
    private int _depth;
    private byte _quote;
    private int _match;
    private bool _streams;

    private enum State
    {
        Text, Open, Bang, BangSkip, Comment, CData, Instruction, Element, InTag, Slash, Name, Equals, Quote, Value, ValueLess, EndName, EndTag,
    }

    /// <summary>True when the input so far ends outside any markup.</summary>
    public bool IsBetweenTags => _state == State.Text;

    /// <summary>Takes the next piece.</summary>
    public void Feed(ReadOnlySpan<byte> piece)
    {
        var i = 0;
        while (i < piece.Length) i = Step(piece, i);
        _base += piece.Length;
    }

    private int Step(ReadOnlySpan<byte> p, int i) => _state switch
    {
        State.Text => InText(p, i),
        State.Open => AfterLess(p, i),
        State.Element => InElement(p, i),
        State.InTag => InTag(p, i),
        State.Name => InName(p, i),
        State.Equals => BeforeEquals(p, i),
        State.Quote => BeforeQuote(p, i),
        State.Value => InValue(p, i),
        State.ValueLess => InValueLess(p, i),
        State.Slash => AfterSlash(p, i),
        State.EndName => InEndName(p, i),
        State.EndTag => InEndTag(p, i),
        _ => InOther(p, i),
    };

    private int InText(ReadOnlySpan<byte> p, int i)
    {
        var less = p[i..].IndexOf((byte)'<');
        if (less < 0) return p.Length;
        Begin(i + less);
        return i + less + 1;
    }

    private void Begin(int i)
    {
        _tagAt = _base + i;
        _state = State.Open;
        _element.Clear();
        _name.Clear();
        _look.Clear();
    }

    private int AfterLess(ReadOnlySpan<byte> p, int i)
    {
        switch (p[i])
        {
            case (byte)'!': _state = State.Bang; return i + 1;
            case (byte)'?': (_state, _match) = (State.Instruction, 0); return i + 1;
            case (byte)'/': _state = State.EndName; return i + 1;
            case var b when IsNameByte(b): _state = State.Element; return i;
            default: return Fail(i);
        }
    }

    // The tag cannot be read: say so once, go on at the next '<' (this byte may be it).
    private int Fail(int i)
    {
        events.Broken(_tagAt);
        _state = State.Text;
        return i;
    }

    private static bool IsSpace(byte b) => b is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';

    private static bool IsNameByte(byte b) =>
        b is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'0' and <= (byte)'9') or (byte)'_' or (byte)'-' or (byte)'.' or (byte)':' or >= 0x80;
}
