using System.Globalization;
using System.Text;

namespace Youjie.Bench.Import;

/// <summary>Writes an SMS Backup &amp; Restore file of a given size: Chinese messages, and after every 1,000 one picture of 300 KB. Same seed, same file.</summary>
internal static class Generator
{
    // No surrogate references here: Python's parser stops at the first one, and the comparison is about speed.
    private static readonly string[] Phrases =
    [
        "您的账单已逾期，请尽快处理。", "【某平台】您尾号1234的借款今日到期，", "如已还款请忽略本短信。", "请致电客服了解分期方案，", "我司将依法依规与您联系。",
        "退订回T", "验证码 482913，5分钟内有效，请勿告知他人。", "妈，晚上回家吃饭。", "快递已放到门口，", "好的😆",
    ];

    public static void Write(string path, long size, int seed)
    {
        var random = new Random(seed);
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false), 1 << 20);
        file.Write("<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count=\"0\" backup_set=\"bench\" type=\"full\">\n");
        var part = new byte[300_000];
        for (var n = 0; file.BaseStream.Position < size; n++)
        {
            file.Write(Sms(n, random));
            if (n % 1000 != 999) continue;
            random.NextBytes(part);
            file.Write(Mms(n, part));
        }

        file.Write("</smses>");
    }

    private static string Sms(int n, Random random)
    {
        var date = 1_600_000_000_000 + (n * 61_000L);
        var number = random.Next(4) == 0 ? "+86138" + random.Next(10_000_000, 99_999_999).ToString(CultureInfo.InvariantCulture) : "106900" + random.Next(10, 99).ToString(CultureInfo.InvariantCulture);
        var body = string.Concat(Enumerable.Range(0, random.Next(2, 6)).Select(_ => Phrases[random.Next(Phrases.Length)]));
        return $"  <sms protocol=\"0\" address=\"{number}\" date=\"{date}\" type=\"{(random.Next(5) == 0 ? 2 : 1)}\" subject=\"null\" body=\"{body}\" toa=\"null\" sc_toa=\"null\" service_center=\"+8613800100500\" read=\"1\" status=\"-1\" locked=\"0\" date_sent=\"{date - 1000}\" sub_id=\"1\" readable_date=\"2024年3月5日 {n % 24:D2}:{n % 60:D2}:00\" contact_name=\"(Unknown)\" />\n";
    }

    private static string Mms(int n, byte[] part) =>
        $"  <mms date=\"{1_600_000_000_000 + (n * 61_000L) + 500}\" msg_box=\"1\" address=\"10690001\" m_type=\"132\" ct_t=\"application/vnd.wap.multipart.related\" read=\"1\" contact_name=\"(Unknown)\">\n    <parts>\n      <part seq=\"0\" ct=\"image/jpeg\" name=\"{n}.jpg\" chset=\"null\" text=\"null\" data=\"{Convert.ToBase64String(part)}\" />\n      <part seq=\"1\" ct=\"text/plain\" name=\"null\" chset=\"106\" text=\"照片\" />\n    </parts>\n    <addrs>\n      <addr address=\"10690001\" type=\"137\" charset=\"106\" />\n    </addrs>\n  </mms>\n";
}
