using System.Buffers.Binary;
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

    // Length, first and last eight bytes: enough to spread names, codes and numbers; what collides only loses its place.
    private static int SlotOf(ReadOnlySpan<byte> raw)
    {
        var (first, last) = raw.Length >= 8
            ? (BinaryPrimitives.ReadUInt64LittleEndian(raw), BinaryPrimitives.ReadUInt64LittleEndian(raw[^8..]))
            : (Short(raw), 0UL);
        unchecked
        {
            var hash = ((first * 0x9E3779B97F4A7C15UL) ^ last ^ (ulong)raw.Length) * 0xC2B2AE3D27D4EB4FUL;
            return (int)(hash >> 52);
        }
    }

    private static ulong Short(ReadOnlySpan<byte> raw)
    {
        var value = 0UL;
        foreach (var b in raw) value = (value << 8) | b;
        return value;
    }
}
