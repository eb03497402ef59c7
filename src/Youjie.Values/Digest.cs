using System.Security.Cryptography;

namespace Youjie.Values;

/// <summary>A SHA-256 digest in lower-case hexadecimal, 64 characters: the name by which an original is known.</summary>
/// <param name="Hex">64 lower-case hexadecimal digits.</param>
public readonly record struct Digest(string Hex)
{
    /// <summary>Digest of bytes at hand.</summary>
    public static Digest Of(ReadOnlySpan<byte> bytes) => new(Convert.ToHexStringLower(SHA256.HashData(bytes)));

    /// <summary>The first eight digits: enough to tell a case's files apart on a screen, never for proof.</summary>
    public string Short => Hex[..8];

    /// <inheritdoc/>
    public override string ToString() => Hex;
}
