using System.Globalization;

namespace Youjie.Cli.Tests;

/// <summary>Small made-up exports in the form of the app that people use.</summary>
internal static class Exports
{
    /// <summary>Incoming calls at given Beijing times from one number; seconds 0 is a missed call.</summary>
    public static string Calls(string number, params (string At, int Seconds)[] calls) =>
        $"<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<calls count=\"{calls.Length}\">\n"
        + string.Concat(calls.Select(c => $"  <call number=\"{number}\" duration=\"{c.Seconds}\" date=\"{Millis(c.At)}\" type=\"{(c.Seconds > 0 ? 1 : 3)}\" presentation=\"1\" readable_date=\"x\" contact_name=\"(Unknown)\" />\n"))
        + "</calls>\n";

    /// <summary>Received text messages.</summary>
    public static string Messages(string number, params (string At, string Body)[] messages) =>
        $"<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count=\"{messages.Length}\">\n"
        + string.Concat(messages.Select(m => $"  <sms protocol=\"0\" address=\"{number}\" date=\"{Millis(m.At)}\" type=\"1\" subject=\"null\" body=\"{System.Security.SecurityElement.Escape(m.Body)}\" read=\"1\" status=\"-1\" />\n"))
        + "</smses>\n";

    private static long Millis(string beijing) =>
        new DateTimeOffset(DateTime.ParseExact(beijing, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), TimeSpan.FromHours(8)).ToUnixTimeMilliseconds();
}
