using System.Globalization;
using Youjie.Records.Formats.Reading;

namespace Youjie.Records.Formats.Tables;

/// <summary>The moment of a row and how its zone is known.</summary>
/// <param name="At">The moment; null when it cannot be read.</param>
/// <param name="Zone"><c>epoch</c>, <c>written</c> or <c>stated</c>.</param>
/// <param name="ToTheMinute">True when the text has no seconds.</param>
/// <param name="Problem">Why it cannot be read.</param>
internal readonly record struct RowTime(DateTimeOffset? At, string? Zone, bool ToTheMinute, string? Problem)
{
    private static readonly string[] Days = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"];
    private static readonly string[] YearlessDays = ["M-d", "M/d", "M月d日"];
    private static readonly string[] Clocks = ["H:mm:ss", "H:mm:ss.FFFFFFF", "H时m分s秒"];
    private static readonly string[] Zoned = [.. Patterns(Days, Clocks, "zzz"), .. Patterns(Days, Clocks, "'Z'"), .. Patterns(Days, Clocks, " zzz")];
    private static readonly string[] Local = [.. Patterns(Days, Clocks, ""), "yyyyMMddHHmmss", "yyyy-M-d-H:mm:ss"];
    private static readonly string[] LocalMinute = Patterns(Days, ["H:mm", "H时m分"], "");
    private static readonly string[] Yearless = [.. Patterns(YearlessDays, Clocks, ""), .. Patterns(YearlessDays, ["H:mm"], "")];

    /// <summary>Reads a time as it stands in a cell. A day without a clock is not a moment.</summary>
    /// <exception cref="ImportRefused">The text has no zone and none was stated.</exception>
    public static RowTime Read(string text, ImportSettings settings)
    {
        var plain = Cells.Narrow(text).Trim();
        if (Epoch(plain) is { } epoch) return new(epoch, "epoch", false, null);
        if (DateTimeOffset.TryParseExact(plain, Zoned, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var zoned)) return new(zoned, "written", false, null);
        if (Parse(plain, Local) is { } second) return Stated(second, settings, false);
        if (Parse(plain, LocalMinute) is { } minute) return Stated(minute, settings, true);
        return NoYear(plain, settings);
    }

    /// <summary>The time of a row as written: one cell, or a day and a clock in two.</summary>
    public static string? TextOf(Header header, string[] row)
    {
        var day = header.Get(row, "date");
        var time = header.Get(row, "time") ?? header.Get(row, "clock");
        if (day is null || time is null) return time ?? day;
        return IsClock(time) ? day + " " + time : time;
    }

    private static bool IsClock(string text) => text.Length <= 8 && text.AsSpan().IndexOfAnyExceptInRange('0', ':') < 0;

    private static RowTime NoYear(string plain, ImportSettings settings)
    {
        // A leap year stands in while the year is unknown, so that 02-29 is seen as a day.
        if (Parse("2000 " + plain, [.. Yearless.Select(p => "yyyy " + p)]) is null) return new(null, null, false, ProblemTexts.BadTime);
        if (settings.Year is not { } year) return new(null, null, false, ProblemTexts.NoYear);
        var dated = Parse(year.ToString("D4", CultureInfo.InvariantCulture) + " " + plain, [.. Yearless.Select(p => "yyyy " + p)]);
        return dated is { } local ? Stated(local, settings, false) : new(null, null, false, ProblemTexts.BadTime);
    }

    private static RowTime Stated(DateTime local, ImportSettings settings, bool minute) =>
        settings.Zone is not { } zone ? throw Refusals.Zone()
        : local.Ticks < TimeSpan.TicksPerDay || local.Ticks > DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay ? new(null, null, false, ProblemTexts.BadTime)
        : new(new DateTimeOffset(local, zone), "stated", minute, null);

    // Seconds (10 digits) or milliseconds (13 digits) since 1970 UTC.
    private static DateTimeOffset? Epoch(string text) => !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? null
        : text.Length == 10 ? DateTimeOffset.FromUnixTimeSeconds(number)
        : text.Length == 13 ? DateTimeOffset.FromUnixTimeMilliseconds(number) : null;

    private static DateTime? Parse(string text, string[] patterns) =>
        DateTime.TryParseExact(text, patterns, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static string[] Patterns(string[] days, string[] clocks, string zone) =>
        [.. from day in days from clock in clocks from between in new[] { " ", "'T'", "" } where between != "" || day.EndsWith('日') select day + between + clock + zone];
}
