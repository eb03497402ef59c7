using System.Globalization;

namespace Youjie.Values;

/// <summary>
/// A part of the day, half-open: the start second is inside, the end second is outside.
/// <c>22:00–08:00</c> runs over midnight: 22:00:00 is inside and 08:00:00 is not.
/// </summary>
/// <param name="Start">First moment inside.</param>
/// <param name="End">First moment outside again.</param>
public readonly record struct DayWindow(TimeOnly Start, TimeOnly End)
{
    /// <summary>Reads <c>22:00–08:00</c> (en dash, hyphen or tilde); null if it is not a window.</summary>
    public static DayWindow? TryParse(string? text)
    {
        var parts = text?.Split(['–', '-', '~', '至'], StringSplitOptions.TrimEntries);
        return parts is [var start, var end] && Time(start) is { } s && Time(end) is { } e && s != e ? new(s, e) : null;
    }

    private static TimeOnly? Time(string text) =>
        TimeOnly.TryParseExact(text, ["HH:mm", "H:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    /// <summary>True if the time of day is inside.</summary>
    public bool Contains(TimeOnly time) => Start <= End ? time >= Start && time < End : time >= Start || time < End;

    /// <summary>"22:00–08:00".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Start:HH:mm}–{End:HH:mm}");
}
