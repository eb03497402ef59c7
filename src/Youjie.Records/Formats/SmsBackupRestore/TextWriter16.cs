using System.Globalization;
using System.Text;

namespace Youjie.Records.Formats.SmsBackupRestore;

/// <summary>Builds text from code points and UTF-16 halves: two halves that belong together become one sign, a lone one is written out.</summary>
internal ref struct TextWriter16(StringBuilder text)
{
    private int _high = -1;

    /// <summary>A whole character that may stand as it is.</summary>
    public void Rune(Rune rune, ref TextNotes notes)
    {
        Flush(ref notes);
        Span<char> units = stackalloc char[2];
        text.Append(units[..rune.EncodeToUtf16(units)]);
    }

    /// <summary>Valid UTF-8 without anything special in it.</summary>
    public void Plain(ReadOnlySpan<byte> utf8, ref TextNotes notes)
    {
        Flush(ref notes);
        text.Append(Encoding.UTF8.GetString(utf8));
    }

    /// <summary>A code point from a reference or a raw control: it may be a half, or a control character.</summary>
    public void Unit(int code, ref TextNotes notes)
    {
        if (code is >= 0xDC00 and <= 0xDFFF && _high >= 0) Join(code);
        else if (code is >= 0xD800 and <= 0xDBFF) Hold(code, ref notes);
        else if (code is >= 0xDC00 and <= 0xDFFF) Lone(code, ref notes);
        else if (IsControl(code)) Control(code, ref notes);
        else Rune(new Rune(code), ref notes);
    }

    /// <summary>Writes out a half that is still waiting.</summary>
    public void Flush(ref TextNotes notes)
    {
        if (_high >= 0) Written(_high, ref notes.LoneSurrogates);
        _high = -1;
    }

    /// <summary>A sign in written form, such as <c>\xFF</c>.</summary>
    public void Escape(char kind, int value, int digits, ref TextNotes notes)
    {
        Flush(ref notes);
        text.Append('\\').Append(kind).Append(value.ToString("X" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
    }

    private static bool IsControl(int code) => code < 0x20 && code is not ('\t' or '\n' or '\r');

    private void Join(int low)
    {
        text.Append((char)_high).Append((char)low);
        _high = -1;
    }

    private void Hold(int high, ref TextNotes notes)
    {
        Flush(ref notes);
        _high = high;
    }

    private void Lone(int low, ref TextNotes notes)
    {
        Flush(ref notes);
        Written(low, ref notes.LoneSurrogates);
    }

    private void Control(int code, ref TextNotes notes)
    {
        Flush(ref notes);
        Written(code, ref notes.Controls);
    }

    private readonly void Written(int code, ref int count)
    {
        count++;
        text.Append("\\u").Append(code.ToString("X4", CultureInfo.InvariantCulture));
    }
}
