using Youjie.Records;
using Youjie.Values;

namespace Youjie.Pocket.Work;

/// <summary>A number found in the records, shown so that its owner can be told. It is the user's own phone: the number is shown whole.</summary>
/// <param name="Number">As the record writes it.</param>
/// <param name="Calls">Calls with it, both directions.</param>
/// <param name="Messages">Messages with it, both directions.</param>
/// <param name="Latest">The beginning of its latest message.</param>
public sealed record NumberSeen(string Number, int Calls, int Messages, string? Latest)
{
    private const int LatestLength = 36;

    /// <summary>Numbers by how often they appear, most first.</summary>
    public static IReadOnlyList<NumberSeen> In(IEnumerable<Communication> communications) =>
        [.. communications.Where(c => PhoneNumber.Of(c.Number).Kind != PhoneKind.Withheld)
            .GroupBy(c => PhoneNumber.Of(c.Number).Normalised, StringComparer.Ordinal).Select(Of)
            .OrderByDescending(n => n.Calls + n.Messages).ThenBy(n => n.Number, StringComparer.Ordinal)];

    private static NumberSeen Of(IGrouping<string, Communication> of)
    {
        var calls = of.Count(c => c.Channel is Channel.Call or Channel.RobotCall);
        return new(of.First().Number!, calls, of.Count() - calls, Short(of.Where(c => c.Text is not null).MaxBy(c => c.At)?.Text));
    }

    private static string? Short(string? text)
    {
        if (text is null || text.Length <= LatestLength) return text;
        var length = char.IsHighSurrogate(text[LatestLength - 1]) ? LatestLength - 1 : LatestLength;
        return text[..length] + "…";
    }
}
