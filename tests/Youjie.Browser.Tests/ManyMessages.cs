using System.Globalization;

namespace Youjie.Browser.Tests;

/// <summary>Makes an export of many messages from made-up numbers: reminders, threats and everyday talk in turn, one to 23 minutes apart.</summary>
internal static class ManyMessages
{
    private static readonly string[] Words =
    [
        "【橙豆金融】您好，您的借款已逾期{0}天，请尽快还款，避免影响征信。",
        "再不处理，明天就把你的情况发给你通讯录里的所有人，让你单位都知道。",
        "您的快递已到驿站，取件码 {0}，请在今天二十点前领取。",
        "林女士，账单 {0} 号尚未结清，可登录应用查看分期方案，如有困难请联系客服。",
        "你是不是不要脸了？欠钱不还，我们今晚上门找你父母谈。",
        "妈，今天下班晚一点，晚饭不用等我，大概 {0} 分钟后到家。",
        "【法务通知】案号{0}已移交，限今日十八点前结清，否则将上门核实。",
        "验证码 {0}，五分钟内有效，请勿告诉他人。",
    ];

    public static void Write(string file, int count)
    {
        var at = new DateTimeOffset(2025, 11, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();
        using var writer = new StreamWriter(file);
        writer.Write($"<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count=\"{count}\">\n");
        for (var i = 0; i < count; i++)
        {
            at += 60_000L * (1 + i * 37 % 23);
            var body = string.Format(CultureInfo.InvariantCulture, Words[i % Words.Length], i);
            writer.Write($"  <sms protocol=\"0\" address=\"1640000{i % 10:0000}\" date=\"{at}\" type=\"1\" subject=\"null\" body=\"{body}\" read=\"1\" status=\"-1\" />\n");
        }

        writer.Write("</smses>\n");
    }
}
