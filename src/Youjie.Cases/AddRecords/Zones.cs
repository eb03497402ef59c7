using System.Globalization;
using Youjie.Values;

namespace Youjie.Cases.AddRecords;

/// <summary>Zones as users state them. Names of places need a database of zones that a browser does not have: only China's is known.</summary>
public static class Zones
{
    /// <summary>Distance from UTC of <c>Asia/Shanghai</c> or <c>+08:00</c>; null when nothing was stated.</summary>
    /// <exception cref="CaseRefused">It is neither.</exception>
    public static TimeSpan? Read(string? text)
    {
        if (text is null) return null;
        if (text.Equals(Beijing.ZoneName, StringComparison.OrdinalIgnoreCase)) return Beijing.Offset;
        return text.Length == 6 && text[0] is '+' or '-' && Span(text[1..]) is { } span ? (text[0] == '-' ? -span : span) : throw new CaseRefused("refused.zone", text);
    }

    private static TimeSpan? Span(string text) =>
        TimeSpan.TryParseExact(text, @"hh\:mm", CultureInfo.InvariantCulture, out var span) && span <= TimeSpan.FromHours(14) ? span : null;
}
