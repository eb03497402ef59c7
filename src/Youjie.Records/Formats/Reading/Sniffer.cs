using System.Text;

namespace Youjie.Records.Formats.Reading;

/// <summary>What the first bytes say.</summary>
internal enum SniffedFormat
{
    /// <summary>SMS Backup &amp; Restore, messages or calls.</summary>
    SmsBackup,

    /// <summary>Text in columns.</summary>
    Table,
}

/// <summary>Tells formats apart by their first bytes (64 KB at most), and refuses the rest with advice.</summary>
internal static class Sniffer
{
    public static SniffedFormat FormatOf(ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty) throw Refusals.Empty();
        if (Binary(head) is { } refused) throw refused;
        var text = TextEncodings.Peek(head).TrimStart('\uFEFF').TrimStart();
        if (text.Length == 0) throw Refusals.Empty();
        if (text[0] == '<') return Markup(text);
        if (text[0] is '{' or '[') throw Json(text);
        if (text.StartsWith("BEGIN:VCARD", StringComparison.OrdinalIgnoreCase)) throw Refusals.Unknown();
        return SniffedFormat.Table;
    }

    private static SniffedFormat Markup(string text)
    {
        if (text.Contains("<!DOCTYPE html", StringComparison.OrdinalIgnoreCase) || text.Contains("<html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<table", StringComparison.OrdinalIgnoreCase))
            throw Refusals.Html();
        if (text.Contains("<smses", StringComparison.Ordinal) || text.Contains("<calls", StringComparison.Ordinal)) return SniffedFormat.SmsBackup;
        if (text.Contains("<sms ", StringComparison.Ordinal) || text.Contains("<mms ", StringComparison.Ordinal) || text.Contains("<call ", StringComparison.Ordinal))
            return SniffedFormat.SmsBackup;
        throw Refusals.Xml();
    }

    private static ImportRefused Json(string text) =>
        text.Contains("\"encrypted\"", StringComparison.OrdinalIgnoreCase) || text.Contains("\"ciphertext\"", StringComparison.OrdinalIgnoreCase)
            ? Refusals.Encrypted()
            : Refusals.Json();

    private static ImportRefused? Binary(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8)) return head.IndexOf("xl/"u8) >= 0 ? Refusals.Excel() : Refusals.Zip();
        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return Refusals.Excel();
        if (head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) || head.StartsWith("7z"u8) || head.StartsWith("Rar!"u8)) return Refusals.Zip();
        if (head.StartsWith("ANDROID BACKUP"u8) || head.StartsWith("MIUI BACKUP"u8)) return Refusals.PhoneBackup();
        if (head.StartsWith("%PDF"u8)) return Refusals.Pdf();
        if (head.StartsWith("SQLite format 3"u8)) return Refusals.Database();
        return TextEncodings.LooksBinary(head) ? Refusals.NotText() : null;
    }
}
