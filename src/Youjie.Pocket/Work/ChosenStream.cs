using System.Runtime.InteropServices.JavaScript;

namespace Youjie.Pocket.Work;

/// <summary>Reads a chosen file from the device, part by part.</summary>
internal sealed class ChosenStream(ChosenFile file) : ReadOnlyStream
{
    private long place;

    public override long Length => file.Size;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            var count = await PageScript.ReadAsync(file.Place, place, buffer.Length);
            PageScript.Part().CopyTo(buffer);
            place += count;
            return count;
        }
        catch (JSException)
        {
            // The browser does not say more than that it could not.
            throw Refused.With("refused.unreadable", file.Name);
        }
    }
}
