using System.Globalization;
using Youjie.Values;

namespace Youjie.Records.Formats.Tables;

/// <summary>The words that bills and tables use for direction, channel, answer and talk time. An unknown word is unknown.</summary>
internal static class RowWords
{
    private static readonly Dictionary<string, (Direction Direction, bool? Connected)> Directions = new()
    {
        ["主叫"] = (Direction.FromPerson, null), ["呼出"] = (Direction.FromPerson, null), ["去电"] = (Direction.FromPerson, null), ["拨出"] = (Direction.FromPerson, null),
        ["已拨电话"] = (Direction.FromPerson, null), ["发送"] = (Direction.FromPerson, null), ["发出"] = (Direction.FromPerson, null), ["发"] = (Direction.FromPerson, null),
        ["被叫"] = (Direction.ToPerson, null), ["呼入"] = (Direction.ToPerson, null), ["来电"] = (Direction.ToPerson, null), ["拨入"] = (Direction.ToPerson, null),
        ["接收"] = (Direction.ToPerson, null), ["接受"] = (Direction.ToPerson, null), ["收到"] = (Direction.ToPerson, null), ["收"] = (Direction.ToPerson, null),
        ["已接来电"] = (Direction.ToPerson, true), ["已接"] = (Direction.ToPerson, true), ["未接来电"] = (Direction.ToPerson, false), ["未接"] = (Direction.ToPerson, false), ["拒接"] = (Direction.ToPerson, false),
        ["out"] = (Direction.FromPerson, null), ["outgoing"] = (Direction.FromPerson, null), ["sent"] = (Direction.FromPerson, null), ["from-person"] = (Direction.FromPerson, null),
        ["in"] = (Direction.ToPerson, null), ["incoming"] = (Direction.ToPerson, null), ["received"] = (Direction.ToPerson, null), ["to-person"] = (Direction.ToPerson, null),
        ["missed"] = (Direction.ToPerson, false), ["rejected"] = (Direction.ToPerson, false),
    };

    private static readonly Dictionary<string, Channel> Channels = new()
    {
        ["call"] = Channel.Call, ["通话"] = Channel.Call, ["电话"] = Channel.Call, ["语音"] = Channel.Call, ["语音电话"] = Channel.Call, ["robot-call"] = Channel.RobotCall, ["智能语音"] = Channel.RobotCall,
        ["sms"] = Channel.Sms, ["mms"] = Channel.Sms, ["短信"] = Channel.Sms, ["彩信"] = Channel.Sms, ["短彩信"] = Channel.Sms, ["chat"] = Channel.Chat, ["微信"] = Channel.Chat, ["聊天"] = Channel.Chat,
        ["app-notice"] = Channel.AppNotice, ["post"] = Channel.Post, ["email"] = Channel.Email, ["邮件"] = Channel.Email, ["letter"] = Channel.Letter, ["信函"] = Channel.Letter,
        ["visit"] = Channel.Visit, ["外访"] = Channel.Visit, ["poster"] = Channel.Poster,
    };

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
        var plain = Cells.Narrow(text).Replace(" ", "", StringComparison.Ordinal).Replace("小时", "时", StringComparison.Ordinal).Replace("分钟", "分", StringComparison.Ordinal);
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

    private static string Plain(string word) => Cells.Narrow(word).Trim().ToLowerInvariant();
}
