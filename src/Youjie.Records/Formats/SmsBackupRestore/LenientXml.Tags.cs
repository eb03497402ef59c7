using System.Buffers;

namespace Youjie.Records.Formats.SmsBackupRestore;

/// <summary>Start tags, attribute names and end tags.</summary>
internal sealed partial class LenientXml
{
    private static readonly SearchValues<byte> NameEnds = SearchValues.Create(" \t\r\n=/><\"'"u8);

    private static int EndOfName(ReadOnlySpan<byte> p, int i)
    {
        var length = p[i..].IndexOfAny(NameEnds);
        return length < 0 ? p.Length : i + length;
    }

    private int InElement(ReadOnlySpan<byte> p, int i)
    {
        var end = EndOfName(p, i);
        _element.Add(p[i..end]);
        if (end == p.Length) return end;
        events.Open(_element.Span, _tagAt);
        if (IsRecord(_element.Span)) _depth = 1;
        _state = State.InTag;
        return end;
    }

    private int InTag(ReadOnlySpan<byte> p, int i)
    {
        while (i < p.Length && IsSpace(p[i])) i++;
        if (i == p.Length) return i;
        switch (p[i])
        {
            case (byte)'>': return Opened(i, empty: false);
            case (byte)'/': _state = State.Slash; return i + 1;
            case var b when IsNameByte(b): _name.Clear(); _state = State.Name; return i;
            default: return Fail(i);
        }
    }

    private int AfterSlash(ReadOnlySpan<byte> p, int i) => p[i] == (byte)'>' ? Opened(i, empty: true) : Fail(i);

    private int Opened(int i, bool empty)
    {
        if (!empty && ++_depth > MaxDepth) throw Reading.Refusals.Deep(_tagAt);
        _state = State.Text;
        events.Opened(empty);
        return i + 1;
    }

    private int InName(ReadOnlySpan<byte> p, int i)
    {
        var end = EndOfName(p, i);
        _name.Add(p[i..end]);
        if (end < p.Length) _state = State.Equals;
        return end;
    }

    private int BeforeEquals(ReadOnlySpan<byte> p, int i)
    {
        if (IsSpace(p[i])) return i + 1;
        if (p[i] != (byte)'=') return Fail(i);
        _state = State.Quote;
        return i + 1;
    }

    private int BeforeQuote(ReadOnlySpan<byte> p, int i)
    {
        if (IsSpace(p[i])) return i + 1;
        if (p[i] is not ((byte)'"' or (byte)'\'')) return Fail(i);
        _quote = p[i];
        _value.Clear();
        _streams = events.Streams(_name.Span);
        _state = State.Value;
        return i + 1;
    }

    private int InEndName(ReadOnlySpan<byte> p, int i)
    {
        var end = EndOfName(p, i);
        _element.Add(p[i..end]);
        if (end < p.Length) _state = State.EndTag;
        return end;
    }

    private int InEndTag(ReadOnlySpan<byte> p, int i)
    {
        if (IsSpace(p[i])) return i + 1;
        if (p[i] != (byte)'>') return Fail(i);
        _depth = Math.Max(0, _depth - 1);
        _state = State.Text;
        events.Closed(_element.Span, _tagAt);
        return i + 1;
    }
}
