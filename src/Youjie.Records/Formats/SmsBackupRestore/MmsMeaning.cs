using System.Globalization;
using Youjie.Records.Formats.Reading;

namespace Youjie.Records.Formats.SmsBackupRestore;

/// <summary>Multimedia messages: the words are the plain-text parts, the rest is named by digest.</summary>
internal static class MmsMeaning
{
    private const string From = "137";
    private const string Placeholder = "insert-address-token";

    public static Meaning Of(RawRecord raw)
    {
        var box = raw.Attributes.Get("msg_box") ?? "";
        var direction = SmsMeaning.DirectionOf(box);
        var written = raw.Attributes.Get("address");
        var group = written is not null && written.Contains('~');
        var number = group ? Sender(raw, direction) : written ?? Sender(raw, direction);
        return new()
        {
            Kind = "mms",
            Type = box,
            RawKind = Codes.Raw("mms.msg_box", box),
            Direction = direction,
            Number = number,
            Text = TextOf(raw),
            Content = (group ? written : "") + "|" + string.Join(',', raw.Parts.Select(ContentOf)),
            Problems = group ? [.. Codes.Problems(direction, number ?? written), ProblemTexts.Group] : Codes.Problems(direction, number),
        };
    }

    // Without a digest the length as written has to do.
    private static string ContentOf(RawPart part) => part.Data?.Digest ?? part.Data?.Written.ToString(CultureInfo.InvariantCulture) ?? "";

    // In a group only the sender of a received message is one number; a message to several has no single other side.
    private static string? Sender(RawRecord raw, Direction direction)
    {
        if (direction != Direction.ToPerson) return null;
        foreach (var (type, number) in raw.Addresses)
            if (type == From && number != Placeholder) return number;
        return null;
    }

    private static string? TextOf(RawRecord raw)
    {
        var texts = raw.Parts.Where(p => p.Text is not null && IsPlain(p.Type)).Select(p => p.Text!).ToArray();
        return texts.Length == 0 ? null : string.Join('\n', texts);
    }

    /// <summary>Whether a part holds the words of the message.</summary>
    public static bool IsPlain(string? type) => type is not null && type.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase);
}
