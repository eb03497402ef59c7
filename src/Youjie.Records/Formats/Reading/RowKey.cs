using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Youjie.Values;

namespace Youjie.Records.Formats.Reading;

/// <summary>
/// What makes two records the same: whose phone it was, kind, number (normalised), moment, type and words or part digests. Names of contacts, read marks and
/// the way a number is written differ between backups of the same phone and do not count. One text sent to two people is two messages.
/// </summary>
internal sealed class RowKey(string person)
{
    private readonly ArrayBufferWriter<byte> _bytes = new(1024);
    private readonly Dictionary<string, string> _numbers = [];

    /// <summary>128 bits of SHA-256 over the parts, each ended by a byte that no text holds.</summary>
    public UInt128 Of(string kind, string? number, DateTimeOffset at, string type, string? text, string? more)
    {
        _bytes.ResetWrittenCount();
        Add(person);
        Add(kind);
        Add(number is null ? "" : Normalised(number));
        BinaryPrimitives.WriteInt64LittleEndian(_bytes.GetSpan(8), at.UtcTicks);
        _bytes.Advance(8);
        Add(type);
        Add(text);
        Add(more);
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(_bytes.WrittenSpan, hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }

    private void Add(string? text)
    {
        _bytes.Write(MemoryMarshal.AsBytes(text.AsSpan()));
        _bytes.Write<byte>([0xFF, 0xFF]);
    }

    // A phone knows few numbers: read each once. The bound holds for a file that is all numbers.
    private string Normalised(string written)
    {
        if (_numbers.TryGetValue(written, out var known)) return known;
        var key = PhoneNumber.Of(written) is { Kind: not PhoneKind.Withheld } number ? number.Normalised : "";
        if (_numbers.Count < 10_000) _numbers.Add(written, key);
        return key;
    }
}
