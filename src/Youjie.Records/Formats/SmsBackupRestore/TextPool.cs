using System.Runtime.InteropServices;
using System.Text;

namespace Youjie.Records.Formats.SmsBackupRestore;

/// <summary>Short values that come again and again (names, codes, numbers, contacts) are one string each: less memory for the whole case.</summary>
internal sealed class TextPool
{
    private const int Slots = 4096;
    private const int Longest = 40;
    private readonly byte[]?[] _keys = new byte[Slots][];
    private readonly string[] _texts = new string[Slots];

    /// <summary>The text of UTF-8 bytes without entities and controls; null when it is not of that kind or too long.</summary>
    public string? Find(ReadOnlySpan<byte> raw)
    {
        if (raw.Length > Longest) return null;
        var slot = SlotOf(raw);
        return _keys[slot] is { } key && raw.SequenceEqual(key) ? _texts[slot] : null;
    }

    /// <summary>Remembers a short text; the latest of a slot wins.</summary>
    public void Keep(ReadOnlySpan<byte> raw, string text)
    {
        if (raw.Length > Longest) return;
        var slot = SlotOf(raw);
        _keys[slot] = raw.ToArray();
        _texts[slot] = text;
    }

    /// <summary>A name: always pooled.</summary>
    public string Name(ReadOnlySpan<byte> raw)
    {
        if (Find(raw) is { } known) return known;
        var name = Encoding.UTF8.GetString(raw);
        Keep(raw, name);
        return name;
    }

    private static int SlotOf(ReadOnlySpan<byte> raw)
    {
        var hash = (ulong)raw.Length;
        unchecked
        {
            foreach (var b in raw) hash = (hash ^ b) * 0x100000001B3UL;
            hash ^= hash >> 29;
        }

        return (int)(hash % Slots);
    }
}
