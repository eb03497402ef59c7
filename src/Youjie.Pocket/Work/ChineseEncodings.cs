using System.Text.Unicode;
using Microsoft.AspNetCore.Components.WebAssembly.Services;

namespace Youjie.Pocket.Work;

/// <summary>Fetches the tables of GB18030 from the page's own server before a file that may need them is read, and only then.</summary>
public sealed class ChineseEncodings(LazyAssemblyLoader loader)
{
    private const int HeadSize = 1 << 16;
    private bool loaded;

    /// <summary>Looks at the beginning of a file.</summary>
    public async Task PrepareAsync(ChosenFile file, CancellationToken cancel)
    {
        if (loaded || IsUtf8(await HeadAsync(file, cancel), file.Size > HeadSize)) return;
        await loader.LoadAssembliesAsync(["System.Text.Encoding.CodePages.wasm"]);
        loaded = true;
    }

    private static async Task<ReadOnlyMemory<byte>> HeadAsync(ChosenFile file, CancellationToken cancel)
    {
        var head = new byte[HeadSize];
        await using var content = file.Open();
        return head.AsMemory(0, await content.ReadAtLeastAsync(head, HeadSize, throwOnEndOfStream: false, cancel));
    }

    // A head that is cut may end within a character.
    private static bool IsUtf8(ReadOnlyMemory<byte> head, bool cut)
    {
        var bytes = head.Span;
        for (var i = 0; cut && i < 3 && bytes[^1] >= 0x80; i++) bytes = bytes[..^1];
        return Utf8.IsValid(bytes);
    }
}
