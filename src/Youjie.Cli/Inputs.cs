using Youjie.Cases;

namespace Youjie.Cli;

/// <summary>Opens files that a user names; what is no readable file is refused before a byte of it is copied.</summary>
public static class Inputs
{
    /// <summary>The largest file that is taken: 4 GiB.</summary>
    public const long Largest = 4L << 30;

    /// <summary>Length of the file in bytes, if it can be taken.</summary>
    public static long Check(string path, string asWritten)
    {
        if (Directory.Exists(path)) throw new CaseRefused("refused.directory", asWritten);
        if (!File.Exists(path)) throw new CaseRefused("refused.missing", asWritten);
        var length = new FileInfo(path).Length;
        if (length == 0) throw new CaseRefused("refused.empty", asWritten);
        return length <= Largest ? length : throw new CaseRefused("refused.too-large", asWritten, (length / (double)(1L << 30)).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Opens it for reading from start to end.</summary>
    public static FileStream Open(string path) =>
        new(path, new FileStreamOptions { Access = FileAccess.Read, Mode = FileMode.Open, Share = FileShare.ReadWrite | FileShare.Delete, Options = FileOptions.SequentialScan | FileOptions.Asynchronous, BufferSize = 1 << 16 });
}
