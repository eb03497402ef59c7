using System.Globalization;
using Youjie.Records.Formats.Reading;

namespace Youjie.Records.Formats.SmsBackupRestore;

/// <summary>What the file says beside what is understood: every other attribute that has a value, parts by digest, addresses of a message.</summary>
internal static class ExtraOf
{
    [ThreadStatic]
    private static List<string>? _pairs;

    public static IReadOnlyDictionary<string, string>? Record(RawRecord raw)
    {
        var pairs = _pairs ??= new(64);
        pairs.Clear();
        foreach (var (name, value) in raw.Attributes.Items)
            if (!IsUnderstood(raw, name) && !IsNothing(name, value)) Add(pairs, name, value);
        if (raw.Kind == RecordKind.Mms) Parts(pairs, raw);
        return pairs.Count == 0 ? null : new ExtraFields([.. pairs]);
    }

    private static bool IsUnderstood(RawRecord raw, string name) => raw.Kind switch
    {
        RecordKind.Sms => name is "date" or "type" or "address" or "body",
        RecordKind.Mms => name is "date" or "msg_box" || (name == "address" && raw.Attributes.Get(name)?.Contains('~') != true),
        _ => name is "date" or "type" || (name == "number" && IsShownNumber(raw)) || (name == "duration" && raw.Attributes.Get("type") is "1" or "2"),
    };

    private static bool IsShownNumber(RawRecord raw) => raw.Attributes.Get("presentation") is null or "1";

    private static bool IsNothing(string name, string value) =>
        AttributeBag.IsMissing(value) || (name == "contact_name" && value == "(Unknown)") || (name == "date_sent" && value == "0");

    private static void Parts(List<string> pairs, RawRecord raw)
    {
        for (var i = 0; i < raw.Parts.Count; i++) Part(pairs, $"part.{(i + 1).ToString(CultureInfo.InvariantCulture)}.", raw.Parts[i]);
        if (raw.Addresses.Count > 0) Add(pairs, "addrs", string.Join('~', raw.Addresses.Select(a => $"{a.Type}:{a.Number}")));
    }

    private static void Part(List<string> pairs, string prefix, RawPart part)
    {
        if (part.Type is { } type) Add(pairs, prefix + "ct", type);
        if (part.Name is { } file) Add(pairs, prefix + "name", file);
        if (part.Text is { } text && !MmsMeaning.IsPlain(part.Type) && part.Type != "application/smil") Add(pairs, prefix + "text", text);
        foreach (var (name, value) in part.Unknown) Add(pairs, prefix + name, value);
        if (part.Data is { } data) Data(pairs, prefix, data);
    }

    private static void Data(List<string> pairs, string prefix, PartData data)
    {
        if (data.Digest is { } digest) Add(pairs, prefix + "sha256", digest);
        else Add(pairs, prefix + "unreadable", string.Create(CultureInfo.InvariantCulture, $"{data.Written} bytes of text in the tag at byte {data.At}"));
        if (data.Size is { } size) Add(pairs, prefix + "size", size.ToString(CultureInfo.InvariantCulture));
    }

    private static void Add(List<string> pairs, string name, string value)
    {
        pairs.Add(name);
        pairs.Add(value);
    }
}
