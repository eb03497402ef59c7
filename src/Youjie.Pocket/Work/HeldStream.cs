namespace Youjie.Pocket.Work;

/// <summary>Reads held bytes. After each piece the page gets its turn, so that progress shows and "stop" can be pressed.</summary>
internal sealed class HeldStream(HeldBytes held, TimeProvider clock) : ReadOnlyStream
{
    private int piece, place;

    public override long Length => held.Length;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (piece == held.Pieces.Count || buffer.IsEmpty) return 0;
        if (place == 0) await Task.Delay(TimeSpan.FromMilliseconds(1), clock, cancellationToken);
        var rest = held.Pieces[piece][place..];
        var count = Math.Min(rest.Length, buffer.Length);
        rest[..count].CopyTo(buffer);
        (piece, place) = count == rest.Length ? (piece + 1, 0) : (piece, place + count);
        return count;
    }
}
