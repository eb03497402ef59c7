using System.Text;

namespace Youjie.Cli.Store;

/// <summary>Writes a file whole or not at all: beside it first, then renamed.</summary>
internal static class Whole
{
    /// <summary>Text as UTF-8 without a mark.</summary>
    public static Task WriteAsync(string path, string text, CancellationToken cancel) => WriteAsync(path, new UTF8Encoding(false).GetBytes(text), cancel);

    /// <summary>Bytes.</summary>
    public static async Task WriteAsync(string path, byte[] bytes, CancellationToken cancel)
    {
        var temporary = path + ".new";
        try
        {
            await File.WriteAllBytesAsync(temporary, bytes, cancel);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
