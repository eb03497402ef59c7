using Youjie.Law;
using Youjie.Law.Cn;
using Youjie.Records;
using Youjie.Values;

namespace Youjie.Conduct.Tests.Rules;

/// <summary>The shared cast of these tests: one lawbook, one judge, a debtor, a mother, a consumer-finance lender.</summary>
internal static class Cast
{
    public static Lawbook Book { get; } = LawbookCn.Load();

    public static Judge Judge { get; } = Judge.Compile(Book);

    public static CaseFacts Case(params Communication[] communications) => new()
    {
        AsOf = At("2026-11-01 12:00:00"),
        People = [new() { Id = "me", Relation = "debtor" }, new() { Id = "mother", Relation = "relative" }],
        Lender = new() { Type = "consumer-finance" },
        Loan = new() { Product = "online-loan", OverdueSince = new DateOnly(2026, 2, 1) },
        Communications = communications,
    };

    public static DateTimeOffset At(string beijing) =>
        new(DateTime.ParseExact(beijing, "yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture), Beijing.Offset);

    public static Communication Call(string id, DateTimeOffset at, string person = "me", int seconds = 60) => new()
    {
        Id = id,
        At = at,
        Channel = Channel.Call,
        Direction = Direction.ToPerson,
        Person = person,
        Party = Party.Lender,
        Connected = seconds > 0,
        Seconds = seconds,
    };

    public static IEnumerable<(string Id, Verdict Verdict)> Ids(Judgement judgement) => judgement.Findings.Select(f => (f.Id, f.Verdict));
}
