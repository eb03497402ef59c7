using System.Text;
using Youjie.Records.Formats.Reading;

namespace Youjie.Records.Formats.SmsBackupRestore;

// App:        SMS Backup & Restore (SyncTech, Android); its older sibling Call Logs Backup & Restore.
// Versions:   seen in files: 7.21 (2014) and one of 2024 that does not name itself; calls from Call Logs Backup & Restore 3.51.
// Files:      sms-yyyyMMddHHmmss.xml, calls-yyyyMMddHHmmss.xml. Names decide nothing; the root element does (smses, calls).
// Documented: by the vendor: elements, attributes, codes of sms.type, mms.msg_box, addr.type, call.type; "null" for missing.
// Observed:   wrong counts, cut files, parts that are not base64, attributes of phone makers, groups joined by '~', &#10; in bodies.
// Reported:   signs beyond 16 bits written as two surrogate references; data="" (issue trackers of other readers; not in our samples).
// Not sure:   call.presentation 4 (payphone), mms.m_type 130, post_dial_digits. Kept with the record, not interpreted beyond "no number shown".
// Choices:    a draft (type 3) was never sent and is counted, not imported; outbox, failed and queued are the person's own tries (FromPerson);
//             ringing time in a missed call is no talk time; the layout part of an MMS (SMIL) is named, its text is not kept.

/// <summary>Messages and calls as SMS Backup &amp; Restore writes them, of any size, whole or damaged.</summary>
internal static class SmsBackupImporter
{
    /// <summary>Format id of message files.</summary>
    public const string MessageFormat = "sms-backup-restore";

    /// <summary>Format id of call files.</summary>
    public const string CallFormat = "call-backup-restore";

    /// <summary>Reads a file to its end.</summary>
    public static async Task ReadAsync(SourceFile file, ImportRun run, CancellationToken cancel)
    {
        run.Format = MessageFormat;
        var first = await file.NextAsync(cancel);
        var utf16 = TextEncodings.Utf16Of(first.Span)?.GetDecoder();
        using var reader = new SmsBackupReader(run, positions: utf16 is null);
        var xml = new LenientXml(reader);
        if (utf16 is not null) run.Problems.Add(ProblemTexts.Transcoded, null, null);
        for (var piece = first; piece.Length > 0; piece = await file.NextAsync(cancel)) xml.Feed(utf16 is null ? piece.Span : ToUtf8(utf16, piece.Span));
        reader.Finish();
        if (!reader.IsComplete || !xml.IsBetweenTags) run.Cut(file.Bytes);
    }

    private static ReadOnlySpan<byte> ToUtf8(Decoder decoder, ReadOnlySpan<byte> piece)
    {
        var chars = new char[decoder.GetCharCount(piece, flush: false)];
        var count = decoder.GetChars(piece, chars, flush: false);
        return Encoding.UTF8.GetBytes(chars, 0, count);
    }
}
