using System.Globalization;
using Youjie.Values;

namespace Youjie.Cases.State;

/// <summary>Reads days, moments and sums as people write them; what is not clear is refused, never guessed.</summary>
public static class Entries
{
    private static readonly string[] Local = ["yyyy-MM-dd", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];
    private static readonly string[] WithOffset = ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd HH:mmzzz", "yyyy-MM-dd HH:mm:sszzz", "yyyy-MM-dd HH:mm:ss zzz"];

    /// <summary>A calendar day, <c>yyyy-MM-dd</c>.</summary>
    public static DateOnly Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw new CaseRefused("refused.not-a-day", text);

    /// <summary>A moment; without an offset it is Beijing time, a day alone is its first second.</summary>
    public static DateTimeOffset Moment(string text)
    {
        var zulu = text.EndsWith('Z') ? text[..^1] + "+00:00" : text;
        if (DateTimeOffset.TryParseExact(zulu, WithOffset, CultureInfo.InvariantCulture, DateTimeStyles.None, out var exact)) return exact;
        if (DateTime.TryParseExact(text, Local, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)) return new(local, Beijing.Offset);
        throw new CaseRefused("refused.not-a-moment", text);
    }

    /// <summary>A moment that has come.</summary>
    public static DateTimeOffset PastMoment(string text, DateTimeOffset now)
    {
        var moment = Moment(text);
        return moment <= now ? moment : throw new CaseRefused("refused.future-moment", Beijing.Write(moment), Beijing.Write(now));
    }

    /// <summary>Yuan with at most two decimals, in fen.</summary>
    public static long Fen(string text)
    {
        var plain = text.Replace(",", "", StringComparison.Ordinal);
        var read = decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var yuan);
        if (!read || yuan > 10_000_000_000m || decimal.Truncate(yuan * 100) != yuan * 100) throw new CaseRefused("refused.not-money", text);
        return (long)(yuan * 100);
    }
}
