using Youjie.Records.Formats.Reading;

namespace Youjie.Records.Formats.SmsBackupRestore;

/// <summary>What the three kinds of record have in common.</summary>
internal static class Codes
{
    private static readonly string[] None = [];
    private static readonly Dictionary<string, string> Known = new[] { "sms.type", "mms.msg_box", "call.type" }
        .SelectMany(name => Enumerable.Range(1, 7).Select(code => $"{name}={code}")).ToDictionary(text => text);

    /// <summary>The code with its name; null when the record has none.</summary>
    public static string? Raw(string name, string code)
    {
        if (code.Length == 0) return null;
        var text = $"{name}={code}";
        return Known.TryGetValue(text, out var known) ? known : text;
    }

    public static IReadOnlyList<string> Problems(Direction direction, string? number) => (direction, number) switch
    {
        (not Direction.Unknown, not null) => None,
        (Direction.Unknown, not null) => [ProblemTexts.UnknownKind],
        (not Direction.Unknown, null) => [ProblemTexts.NoNumber],
        _ => [ProblemTexts.UnknownKind, ProblemTexts.NoNumber],
    };
}
