namespace Youjie.Records.Formats.SmsBackupRestore;

/// <summary>
/// Attribute values. A value without its closing quote would swallow the rest of the file, so the start of the next record ends it:
/// <c>&lt;sms </c> cannot stand unescaped in a value.
/// </summary>
internal sealed partial class LenientXml
{
    private static bool IsRecord(ReadOnlySpan<byte> name) => name.SequenceEqual("sms"u8) || name.SequenceEqual("mms"u8) || name.SequenceEqual("call"u8);

    private int InValue(ReadOnlySpan<byte> p, int i)
    {
        var length = p[i..].IndexOfAny(_quote, (byte)'<');
        if (length < 0)
        {
            Keep(p[i..]);
            return p.Length;
        }

        var end = i + length;
        return p[end] == (byte)'<' ? StartLess(p, i, end) : EndValue(p[i..end], end);
    }

    private int StartLess(ReadOnlySpan<byte> p, int i, int less)
    {
        Keep(p[i..less]);
        _look.Clear();
        _look.Add("<"u8);
        _state = State.ValueLess;
        return less + 1;
    }

    private int EndValue(ReadOnlySpan<byte> last, int end)
    {
        if (_streams) EndStream(last);
        else if (_value.IsEmpty) events.Attribute(_name.Span, last.Length > MaxValue ? last[..MaxValue] : last, last.Length > MaxValue);
        else EndKept(last);
        _state = State.InTag;
        return end + 1;
    }

    private void EndStream(ReadOnlySpan<byte> last)
    {
        if (last.Length > 0) events.Chunk(last);
        events.ChunkEnd();
    }

    private void EndKept(ReadOnlySpan<byte> last)
    {
        _value.Add(last);
        events.Attribute(_name.Span, _value.Span, _value.Shortened);
    }

    private void Keep(ReadOnlySpan<byte> piece)
    {
        if (piece.IsEmpty) return;
        if (_streams) events.Chunk(piece);
        else _value.Add(piece);
    }

    // After '<' in a value: the name of a record and a space mean that the value was never closed.
    private int InValueLess(ReadOnlySpan<byte> p, int i)
    {
        var name = _look.Span[1..];
        if (IsSpace(p[i]) && IsRecord(name)) return Resync(i);
        if (IsSpace(p[i]) || !CouldBeRecord(name, p[i])) return NotRecord(i);
        _look.Add(p.Slice(i, 1));
        return i + 1;
    }

    private static bool CouldBeRecord(ReadOnlySpan<byte> name, byte next) =>
        Continues("sms"u8, name, next) || Continues("mms"u8, name, next) || Continues("call"u8, name, next);

    private static bool Continues(ReadOnlySpan<byte> word, ReadOnlySpan<byte> name, byte next) =>
        name.Length < word.Length && word.StartsWith(name) && word[name.Length] == next;

    private int NotRecord(int i)
    {
        events.RawLess(_base + i - _look.Span.Length);
        Keep(_look.Span);
        _state = State.Value;
        return i;
    }

    private int Resync(int i)
    {
        events.Broken(_tagAt);
        _element.Clear();
        _element.Add(_look.Span[1..]);
        _tagAt = _base + i - _look.Span.Length;
        _depth = 1;
        events.Open(_element.Span, _tagAt);
        _state = State.InTag;
        return i;
    }
}
