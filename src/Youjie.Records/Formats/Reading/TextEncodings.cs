using System.Text;
using System.Text.Unicode;

namespace Youjie.Records.Formats.Reading;

/// <summary>Which encoding a text file is in: byte order mark first, then whether its bytes are UTF-8, else GB18030 as Chinese carriers write.</summary>
internal static class TextEncodings
{
    // Asked for only when a file needs it: the browser fetches these tables on demand.
    private static Encoding Gb18030 => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static Encoding Of(ReadOnlySpan<byte> head)
    {
        if (Utf16Of(head) is { } utf16) return utf16;
        return Utf8.IsValid(WholeCharacters(head)) ? Encoding.UTF8 : Gb18030;
    }

    /// <summary>UTF-16 by its mark or by the zero bytes of plain letters; null for anything else.</summary>
    public static Encoding? Utf16Of(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Encoding.Unicode;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Encoding.BigEndianUnicode;
        if (head.Length < 4) return null;
        if (head[0] is not 0 && head[1] == 0 && head[2] is not 0 && head[3] == 0) return Encoding.Unicode;
        return head[0] == 0 && head[1] is not 0 && head[2] == 0 && head[3] is not 0 ? Encoding.BigEndianUnicode : null;
    }

    public static string Peek(ReadOnlySpan<byte> head) => Of(head).GetString(head);

    /// <summary>Many zero bytes in what is not UTF-16: no text.</summary>
    public static bool LooksBinary(ReadOnlySpan<byte> head)
    {
        if (Utf16Of(head) is not null) return false;
        var piece = head[..Math.Min(head.Length, 4096)];
        return piece.Count((byte)0) * 10 > piece.Length;
    }

    // The head may end in the middle of a character: leave off its last incomplete one.
    private static ReadOnlySpan<byte> WholeCharacters(ReadOnlySpan<byte> head)
    {
        for (var back = 1; back <= 3 && back <= head.Length; back++)
        {
            var b = head[^back];
            if (b < 0x80) return head;
            if (b >= 0xC0) return head[..^back];
        }

        return head;
    }
}
