using System.Text;
using Youjie.Records.Formats;
using Youjie.Values;

namespace Youjie.Records.Tests;

/// <summary>Imports a table written in a test, with Beijing time stated unless said otherwise.</summary>
internal static class Tables
{
    public static Task<(ImportReport Report, List<Communication> Rows)> Read(string text, Func<ImportSettings, ImportSettings>? with = null, Encoding? encoding = null, ImportMemory? seen = null)
    {
        var bytes = (encoding ?? new UTF8Encoding(false)).GetBytes(text);
        return Reading.With(bytes, (with ?? (s => s))(Reading.Settings(bytes) with { Zone = Beijing.Offset }), seen);
    }
}
