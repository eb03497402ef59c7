using Youjie.Records.Formats.Reading;

namespace Youjie.Records.Formats.SmsBackupRestore;

/// <summary>Text messages. Codes: 1 received, 2 sent, 3 draft, 4 outbox, 5 failed, 6 queued; the last three are the person's own tries.</summary>
internal static class SmsMeaning
{
    public static Meaning Of(RawRecord raw)
    {
        var type = raw.Attributes.Get("type") ?? "";
        var number = raw.Attributes.Get("address");
        var direction = DirectionOf(type);
        return new()
        {
            Kind = "sms",
            Type = type,
            RawKind = Codes.Raw("sms.type", type),
            Direction = direction,
            Number = number,
            Text = raw.Attributes.Get("body"),
            Problems = Codes.Problems(direction, number),
        };
    }

    public static Direction DirectionOf(string type) => type switch
    {
        "1" => Direction.ToPerson,
        "2" or "4" or "5" or "6" => Direction.FromPerson,
        _ => Direction.Unknown,
    };
}
