namespace Youjie.Pocket.Work;

/// <summary>Reads held bytes. After each piece the page gets its turn, so that progress shows and "stop" can be pressed.</summary>
internal sealed class HeldStream(HeldBytes held, TimeProvider clock) : Stream
{
    private int piece, place;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => held.Length;

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

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

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
