using System.Globalization;

namespace Youjie.Values;

/// <summary>
/// Beijing time, the one zone of mainland China: UTC+8 all year since summer time ended in September 1991.
/// A fixed offset needs no time-zone database, so a phone, a browser and a server agree on the minute.
/// </summary>
public static class Beijing
{
    /// <summary>UTC+8.</summary>
    public static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The zone's name in the tz database, for display.</summary>
    public const string ZoneName = "Asia/Shanghai";

    /// <summary>The instant as it stood on a clock in China.</summary>
    public static DateTimeOffset At(DateTimeOffset instant) => instant.ToOffset(Offset);

    /// <summary>The calendar day in China on which the instant falls; a day runs from 00:00:00 to 24:00:00 exclusive.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(At(instant).DateTime);

    /// <summary>The time of day in China, to the second and below.</summary>
    public static TimeOnly TimeOf(DateTimeOffset instant) => TimeOnly.FromDateTime(At(instant).DateTime);

    /// <summary>"2026-03-02 22:14:05", as it stood on a clock in China.</summary>
    public static string Write(DateTimeOffset instant) => At(instant).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>"2026-03-02".</summary>
    public static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
