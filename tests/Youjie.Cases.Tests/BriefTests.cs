using Youjie.Cases.Assess;
using Youjie.Cases.Report;
using Youjie.Conduct;
using Youjie.Law;
using Youjie.Law.Cn;
using Youjie.Records;
using Youjie.Values;

namespace Youjie.Cases.Tests;

public sealed class BriefTests
{
    private static readonly Assessor Assessor = new(LawbookCn.Load());

    [Fact]
    public void Numbers_that_nobody_named_are_named_instead_of_no_calls()
    {
        var text = Brief(Assessor.Of(Facts(Call("c1", 10, "13800138000"), Call("c2", 11, "13800138000"), Call("c3", 12, "95588")), false));
        text.ShouldContain("有 2 个，打来 3 次，最多的是：138****8000（2 次）、95588（1 次）");
        text.ShouldNotContain("拨打 0 次");
    }

    [Fact]
    public void Doubts_are_short_in_the_brief_and_explained_once()
    {
        var text = Brief(Assessor.Of(Facts(Call("c1", 23, "95588")) with { Lender = new() { Type = "consumer-finance", Numbers = ["95588"] } }, false));
        text.ShouldContain("［二手］");
        text.Split("据二手来源").Length.ShouldBe(2);
    }

    [Fact]
    public void Every_rule_stands_once_and_visits_nobody_made_are_not_touched()
    {
        var seen = Assessor.Of(Facts(Call("c1", 23, "95588")) with { Lender = new() { Type = "consumer-finance", Numbers = ["95588"] } }, false);
        var blocks = ReportWriter.Write(seen, Language.Zh).Sections.Single(s => s.Id == "findings").Blocks;
        blocks.OfType<RuleCard>().Count().ShouldBe(seen.Rules.Count(r => r.Verdict >= Verdict.Advisory));
        var after = blocks.SkipWhile(b => b is not SubHeading { Text: var text } || !text.StartsWith("没有涉及", StringComparison.Ordinal));
        after.OfType<Bullets>().First().Items.ShouldContain(i => i.Text.StartsWith(seen.Rules.Single(r => r.Rule == "cn-zagl47-3.home").Says.Zh, StringComparison.Ordinal));
    }

    [Fact]
    public void The_estimate_comes_from_the_lawbook() => Assessor.Of(Facts(), false).Records.EffectiveSeconds.ShouldBe(
        LawbookCn.Load().Data.Rules.Where(r => r.Enabled).SelectMany(r => r.Versions).Select(v => v.Test).OfType<Law.Rules.CountTest>().First(t => t.Notion == Law.Rules.Notion.Conversation).EffectiveSeconds);

    [Fact]
    public void Lines_for_emergencies_carry_no_doubt() =>
        Assessor.Of(Facts(), false).Safety.Where(s => s.Number is "110" or "120").ShouldAllBe(s => s.Verified == Verified.Text);

    private static string Brief(Assessment assessment) =>
        string.Join('\n', BriefWriter.Write(assessment, Language.Zh).Sections.SelectMany(s => s.Blocks).SelectMany(Lines));

    private static IEnumerable<string> Lines(ReportBlock block) => block switch
    {
        Passage p => [p.Text],
        Bullets b => b.Items.SelectMany(i => i.Under.Prepend(i.Text)),
        _ => [],
    };

    private static CaseFacts Facts(params Communication[] communications) => new()
    {
        AsOf = new(2026, 3, 31, 12, 0, 0, Beijing.Offset),
        IAm = IAm.Debtor,
        People = [new() { Id = "me", Relation = "debtor" }],
        Loan = new() { Product = "online-loan", OverdueSince = new(2026, 2, 1) },
        Communications = communications,
    };

    private static Communication Call(string id, int hour, string number) => new()
    {
        Id = id,
        At = new(2026, 3, 2, hour, 0, 0, Beijing.Offset),
        Channel = Channel.Call,
        Direction = Direction.ToPerson,
        Person = "me",
        Number = number,
        Connected = true,
        Seconds = 30,
    };
}
