using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Youjie.Records.Formats.SmsBackupRestore;

/// <summary>What was met while reading a value's text.</summary>
internal struct TextNotes
{
    public int Controls, LoneSurrogates, BadEntities, BadBytes;

    public readonly bool Any => (Controls | LoneSurrogates | BadEntities | BadBytes) != 0;
}

/// <summary>
/// A value as written, in bytes, to text: entities resolved, surrogate halves joined, line breaks as XML has them (a raw one is a space, a
/// referenced one stays). What cannot stand in text is kept in written form: <c>\u0000</c>, <c>\xFF</c>.
/// </summary>
internal static class XmlText
{
    private static readonly SearchValues<byte> Special = SearchValues.Create([(byte)'&', .. Enumerable.Range(0, 32).Select(b => (byte)b), 0x7F]);

    public static string Decode(ReadOnlySpan<byte> raw, ref TextNotes notes)
    {
        if (raw.IndexOfAny(Special) < 0 && Utf8.IsValid(raw)) return Encoding.UTF8.GetString(raw);
        var text = new StringBuilder(raw.Length);
        var writer = new TextWriter16(text);
        for (var i = 0; i < raw.Length;) i += Run(raw[i..], ref writer, ref notes);
        writer.Flush(ref notes);
        return text.ToString();
    }

    // Plain text up to the next sign that needs a look goes over in one piece.
    private static int Run(ReadOnlySpan<byte> raw, ref TextWriter16 to, ref TextNotes notes)
    {
        var length = raw.IndexOfAny(Special);
        var plain = length < 0 ? raw : raw[..length];
        if (plain.IsEmpty || !Utf8.IsValid(plain)) return Next(raw, ref to, ref notes);
        to.Plain(plain, ref notes);
        return plain.Length;
    }

    private static int Next(ReadOnlySpan<byte> raw, ref TextWriter16 to, ref TextNotes notes)
    {
        if (raw[0] == (byte)'&') return Reference(raw, ref to, ref notes);
        if (raw[0] < 0x20 || raw[0] == 0x7F) return Control(raw, ref to, ref notes);
        if (Rune.DecodeFromUtf8(raw, out var rune, out var used) == OperationStatus.Done) to.Rune(rune, ref notes);
        else used = BadBytes(raw[..Math.Max(1, used)], ref to, ref notes);
        return used;
    }

    private static int BadBytes(ReadOnlySpan<byte> bytes, ref TextWriter16 to, ref TextNotes notes)
    {
        notes.BadBytes += bytes.Length;
        foreach (var b in bytes) to.Escape('x', b, 2, ref notes);
        return bytes.Length;
    }

    // Line ends come first in XML: CR LF is one line end, and a line end in an attribute is a space.
    private static int Control(ReadOnlySpan<byte> raw, ref TextWriter16 to, ref TextNotes notes)
    {
        if (raw[0] is not ((byte)'\n' or (byte)'\r' or (byte)'\t')) to.Unit(raw[0], ref notes);
        else to.Rune(new Rune(' '), ref notes);
        return raw is [(byte)'\r', (byte)'\n', ..] ? 2 : 1;
    }

    private static int Reference(ReadOnlySpan<byte> raw, ref TextWriter16 to, ref TextNotes notes)
    {
        var end = raw[..Math.Min(raw.Length, 12)].IndexOf((byte)';');
        var code = end < 2 ? -1 : raw[1] == (byte)'#' ? XmlReference.Number(raw[2..end]) : XmlReference.Named(raw[1..end]);
        if (code < 0)
        {
            notes.BadEntities++;
            to.Rune(new Rune('&'), ref notes);
            return 1;
        }

        to.Unit(code, ref notes);
        return end + 1;
    }
}
