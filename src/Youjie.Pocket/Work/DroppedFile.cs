using Microsoft.AspNetCore.Components.Forms;

namespace Youjie.Pocket.Work;

/// <summary>A file as the browser hands it over.</summary>
internal static class DroppedFile
{
    /// <summary>The most one file may hold: all originals stay in the page's memory, and a page may have two gigabytes.</summary>
    public const long LargestMegabytes = 400;

    /// <summary>Opens it, unless it is too large to be held.</summary>
    public static Stream Open(IBrowserFile file, CancellationToken cancel)
    {
        if (file.Size > LargestMegabytes << 20) throw Refused.With("refused.large", file.Name, LargestMegabytes);
        return file.OpenReadStream(LargestMegabytes << 20, cancel);
    }
}
