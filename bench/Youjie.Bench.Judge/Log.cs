using Youjie.Conduct;
using Youjie.Records;
using Youjie.Values;

namespace Youjie.Bench.Judge;

/// <summary>A made-up contact log of one debtor: calls and messages to the debtor and to third parties, over as many days as it takes at forty a day. Seeded.</summary>
internal static class Log
{
    private static readonly string[] Texts =
    [
        "【橙豆消费金融】您本期账单已逾期，请尽快还款，如有困难请联系客服协商。",
        "【快递】您的包裹已到驿站，请凭取件码领取。",
        "再不还钱，明天就给你通讯录里的人一个个打电话。",
        "您好，请转告他方便时给我们回个电话，谢谢。",
        "【法院】12368 提醒您：开庭时间请以传票为准。",
        "你这个老赖，骗子，不要脸。",
        "他欠我们钱已经逾期三个月了，你让他赶紧还。",
        "我们将依法向人民法院提起诉讼，届时产生的费用由您承担。",
    ];

    public static CaseFacts Make(int count)
    {
        var random = new Random(20261123);
        var start = new DateTimeOffset(2026, 2, 1, 0, 0, 0, Beijing.Offset);
        var step = TimeSpan.FromSeconds(86_400.0 / 40);
        var communications = new List<Communication>(count);
        for (var i = 0; i < count; i++) communications.Add(One(i, start + i * step + TimeSpan.FromSeconds(random.Next(600)), random));
        return new()
        {
            Id = "bench",
            AsOf = communications[^1].At.AddDays(1),
            People = [new() { Id = "me", Relation = "debtor" }, new() { Id = "mother", Relation = "relative" }, new() { Id = "boss", Relation = "employer" }],
            Lender = new() { Type = "consumer-finance", MemberOf = new Dictionary<string, bool> { ["nifa"] = true } },
            Loan = new() { Product = "online-loan", OverdueSince = new DateOnly(2026, 1, 15) },
            Statements = [new() { Kind = "refused-contact", Person = "mother", From = start.AddDays(5) }],
            Communications = communications,
        };
    }

    private static Communication One(int index, DateTimeOffset at, Random random)
    {
        var call = random.Next(3) > 0;
        var connected = call && random.Next(2) == 0;
        return new()
        {
            Id = $"b#{index + 1}",
            At = at,
            Channel = call ? Channel.Call : Channel.Sms,
            Direction = Direction.ToPerson,
            Person = random.Next(10) switch { 0 => "mother", 1 => "boss", _ => "me" },
            Party = random.Next(4) == 0 ? Party.Agency : Party.Lender,
            Connected = call ? connected : null,
            Seconds = call ? connected ? random.Next(5, 300) : 0 : null,
            Text = call ? null : Texts[random.Next(Texts.Length)],
        };
    }
}
