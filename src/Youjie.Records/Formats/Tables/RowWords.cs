using System.Globalization;
using Youjie.Values;

namespace Youjie.Records.Formats.Tables;

/// <summary>The words that bills and tables use for direction, channel, answer and talk time. An unknown word is unknown.</summary>
internal static class RowWords
{
    private static readonly Dictionary<string, (Direction Direction, bool? Connected)> Directions = new(
    [
        .. Words((Direction.FromPerson, (bool?)null), "主叫 呼出 去电 拨出 已拨电话 发送 发出 发 out outgoing sent from-person"),
        .. Words((Direction.ToPerson, (bool?)null), "被叫 呼入 来电 拨入 接收 接受 收到 收 in incoming received to-person"),
        .. Words((Direction.ToPerson, (bool?)true), "已接来电 已接"),
        .. Words((Direction.ToPerson, (bool?)false), "未接来电 未接 拒接 missed rejected"),
    ]);

    private static readonly Dictionary<string, Channel> Channels = new(
    [
        .. Words(Channel.Call, "call 通话 电话 语音 语音电话"), .. Words(Channel.RobotCall, "robot-call 智能语音"),
        .. Words(Channel.Sms, "sms mms 短信 彩信 短彩信"), .. Words(Channel.Chat, "chat 微信 聊天"),
        .. Words(Channel.AppNotice, "app-notice"), .. Words(Channel.Post, "post"), .. Words(Channel.Email, "email 邮件"),
        .. Words(Channel.Letter, "letter 信函"), .. Words(Channel.Visit, "visit 外访"), .. Words(Channel.Poster, "poster"),
    ]);

    /// <summary>Direction, and whether the word itself says that the call was answered.</summary>
    public static (Direction Direction, bool? Connected) DirectionOf(string? word) =>
        word is not null && Directions.TryGetValue(Plain(word), out var found) ? found : (Direction.Unknown, null);

    /// <summary>Channel; null when the word is not known.</summary>
    public static Channel? ChannelOf(string? word) => word is not null && Channels.TryGetValue(Plain(word), out var found) ? found : null;

    /// <summary>Yes or no; null for anything else.</summary>
    public static bool? YesNo(string? word) => word is null ? null : Plain(word) switch
    {
        "true" or "yes" or "1" or "是" or "已接通" or "接通" or "已接" => true,
        "false" or "no" or "0" or "否" or "未接通" or "未接" => false,
        _ => null,
    };

    /// <summary>Whole seconds from <c>67</c>, <c>67秒</c>, <c>1分7秒</c>, <c>1小时2分</c>, <c>00:01:07</c>, <c>1:07</c>; null for anything else.</summary>
    public static int? SecondsOf(string text)
    {
        var plain = Cells.Narrow(text).Replace(" ", "", StringComparison.Ordinal)
            .Replace("小时", "时", StringComparison.Ordinal).Replace("分钟", "分", StringComparison.Ordinal);
        if (int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)) return seconds;
        return plain.Contains(':') ? Clock(plain.Split(':')) : Units(plain);
    }

    private static int? Clock(string[] parts)
    {
        var total = 0L;
        if (parts.Length is not (2 or 3)) return null;
        foreach (var part in parts)
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > 9999) return null;
            total = (total * 60) + number;
        }

        return total <= int.MaxValue ? (int)total : null;
    }

    private static int? Units(string text)
    {
        var total = 0L;
        if (text.Length == 0) return null;
        foreach (var (unit, size) in new[] { ('时', 3600), ('分', 60), ('秒', 1) })
        {
            var end = text.IndexOf(unit);
            if (end < 0) continue;
            if (!int.TryParse(text.AsSpan(0, end), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > 99999) return null;
            total += (long)number * size;
            text = text[(end + 1)..];
        }

        return text.Length == 0 && total <= int.MaxValue ? (int)total : null;
    }

    private static IEnumerable<KeyValuePair<string, T>> Words<T>(T meaning, string words) => words.Split(' ').Select(word => KeyValuePair.Create(word, meaning));

    private static string Plain(string word) => Cells.Narrow(word).Trim().ToLowerInvariant();
}
