using System.Globalization;
using Youjie.Records.Formats.Reading;

namespace Youjie.Records.Formats.SmsBackupRestore;

/// <summary>
/// Calls. Codes: 1 in, 2 out, 3 missed, 4 voicemail, 5 rejected, 6 blocked, 7 answered on another device. An attempt is not a connection,
/// and a connection is not a conversation: talk time is recorded, effectiveness is not claimed.
/// </summary>
internal static class CallMeaning
{
    public static Meaning Of(RawRecord raw)
    {
        var type = raw.Attributes.Get("type") ?? "";
        var written = raw.Attributes.Get("duration");
        var seconds = int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : (int?)null;
        var direction = DirectionOf(type);
        var number = IsShown(raw) ? raw.Attributes.Get("number") : null;
        var problems = Codes.Problems(direction, number);
        return new()
        {
            Kind = "call",
            Type = type,
            RawKind = Codes.Raw("call.type", type),
            Direction = direction,
            Number = number,
            Connected = IsConnected(type, seconds),
            Seconds = TalkTime(type, seconds),
            Content = written,
            Problems = seconds is null ? [.. problems, ProblemTexts.BadDuration] : problems,
        };
    }

    private static Direction DirectionOf(string type) => type switch
    {
        "1" or "3" or "4" or "5" or "6" or "7" => Direction.ToPerson,
        "2" => Direction.FromPerson,
        _ => Direction.Unknown,
    };

    private static bool? IsConnected(string type, int? seconds) => type switch
    {
        "1" or "2" => seconds is { } talked ? talked > 0 : null,
        "3" or "4" or "5" or "6" => false,
        "7" when seconds > 0 => true,
        _ => null,
    };

    // Phones write ringing or recording time into calls that nobody answered: the file's number is kept with the record, talk time is 0.
    private static int? TalkTime(string type, int? seconds) => IsConnected(type, seconds) switch
    {
        true => seconds,
        false => 0,
        null => null,
    };

    // presentation: 1 shown; 2 restricted, 3 unknown, 4 payphone have no number, whatever stands in its place.
    private static bool IsShown(RawRecord raw) => raw.Attributes.Get("presentation") is not ("2" or "3" or "4");
}
