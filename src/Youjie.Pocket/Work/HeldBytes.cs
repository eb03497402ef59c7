using System.Security.Cryptography;
using Youjie.Values;

namespace Youjie.Pocket.Work;

/// <summary>A file held in memory in pieces: one large array would have to be found in one place, on a phone with little room.</summary>
internal sealed class HeldBytes
{
    private const int PieceSize = 1 << 18;
    private readonly List<ReadOnlyMemory<byte>> pieces = [];

    public Digest Digest { get; private set; }

    public long Length { get; private set; }

    public IReadOnlyList<ReadOnlyMemory<byte>> Pieces => pieces;

    public static async Task<HeldBytes> ReadAsync(Stream content, IProgress<long>? progress, CancellationToken cancel)
    {
        var held = new HeldBytes();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        while (true)
        {
            var piece = new byte[PieceSize];
            var read = await content.ReadAtLeastAsync(piece, PieceSize, throwOnEndOfStream: false, cancel);
            if (read == 0) break;
            hash.AppendData(piece, 0, read);
            held.pieces.Add(piece.AsMemory(0, read));
            held.Length += read;
            progress?.Report(held.Length);
        }

        held.Digest = new(Convert.ToHexStringLower(hash.GetHashAndReset()));
        return held;
    }
}
