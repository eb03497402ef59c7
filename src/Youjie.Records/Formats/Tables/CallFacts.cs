using Youjie.Values;

namespace Youjie.Records.Formats.Tables;

/// <summary>What a row says about a call: answered or not, talk time.</summary>
internal readonly record struct CallFacts(bool? Connected, int? Seconds, bool BadDuration)
{
    /// <summary>Answered as the row says; else by talk time; else not known. A message has neither.</summary>
    public static CallFacts Of(Channel channel, string? duration, bool? said)
    {
        if (channel is not (Channel.Call or Channel.RobotCall)) return default;
        var seconds = duration is null ? null : RowWords.SecondsOf(duration);
        var connected = said ?? (seconds is { } talked ? talked > 0 : null);
        return new(connected, connected == false ? 0 : seconds, duration is not null && seconds is null);
    }
}
