using Youjie.Records;
using Youjie.Values;

namespace Youjie.Conduct.Tests.Rules;

/// <summary>The rule is chosen by the date of the act; what is cited is what was in force that day.</summary>
public sealed class JudgeTests
{
    [Theory]
    [InlineData("2024-05-14 23:00:00", new string[0])]
    [InlineData("2024-05-15 23:00:00", new[] { "nifa2024.core" })]
    [InlineData("2025-02-27 23:00:00", new[] { "nifa2024.core" })]
    [InlineData("2025-02-28 23:00:00", new[] { "gbt45251.call-hours", "nifa2024.core" })]
    [InlineData("2025-03-01 23:00:00", new[] { "gbt45251.call-hours" })]
    [InlineData("2026-01-29 23:00:00", new[] { "gbt45251.call-hours" })]
    [InlineData("2026-01-30 23:00:00", new[] { "cba2026.call-hours", "gbt45251.call-hours" })]
    public void NightCall_IsHeldAgainstTheRulesOfThatNight(string at, string[] rules)
    {
        var facts = Cast.Case(Cast.Call("c1", Cast.At(at))) with { Lender = new() { Type = "consumer-finance", MemberOf = new Dictionary<string, bool> { ["nifa"] = true } } };
        var hours = new[] { "gbt45251.call-hours", "nifa2024.core", "cba2026.call-hours" };
        Cast.Judge.Hear(facts).Findings.Where(f => f.Verdict >= Verdict.Likely && hours.Contains(f.Rule)).Select(f => f.Rule).Order().ShouldBe(rules);
    }

    [Theory]
    [InlineData("2025-12-31 12:00:00", "psapl:42@2013-01-01", "psapl:50@2026-01-01")]
    [InlineData("2026-01-01 12:00:00", "psapl:50@2026-01-01", null)]
    public void Threat_CitesTheArticleOfThatDay_AndTodaysNumberBesideIt(string at, string cited, string? today)
    {
        var message = Cast.Call("c1", Cast.At(at)) with { Channel = Channel.Sms, Connected = null, Seconds = null, Cues = new Dictionary<string, bool> { ["threat-violence"] = true } };
        var finding = Cast.Judge.Hear(Cast.Case(message)).Findings.Single(f => f.Rule == "cn-zagl50-1.threat");
        finding.Verdict.ShouldBe(Verdict.Likely);
        finding.Provisions.ShouldContain(new Citation(cited, today));
    }

    [Fact]
    public void Counts_AreThree_AndNeverMerged()
    {
        var day = Cast.At("2026-03-02 10:00:00");
        var counts = Cast.Judge.Hear(Cast.Case(
            Cast.Call("rung", day, seconds: 0), Cast.Call("answered", day.AddMinutes(1), seconds: 4), Cast.Call("talked", day.AddMinutes(2), seconds: 90))).Counts;
        counts.ShouldBe(new Counts(Attempts: 3, Connected: 2, Conversations: 1));
    }

    [Fact]
    public void CallsByTheDebtor_NeverCount()
    {
        var calls = Enumerable.Range(0, 9).Select(i => Cast.Call($"c{i}", Cast.At("2026-03-02 23:00:00").AddMinutes(i)) with { Direction = Direction.FromPerson });
        Cast.Judge.Hear(Cast.Case([.. calls])).Findings.ShouldAllBe(f => f.Verdict <= Verdict.NeedsFacts);
    }

    [Fact]
    public void RecordsAfterTheMomentOfJudging_AreNotLookedAt()
    {
        var facts = Cast.Case(Cast.Call("later", Cast.At("2026-03-02 23:00:00"))) with { AsOf = Cast.At("2026-03-02 22:59:59") };
        Cast.Judge.Hear(facts).Findings.ShouldAllBe(f => f.Communications.Count == 0);
    }

    [Fact]
    public void SelfHarmWords_RaiseTheSafetyPath_AndNoFinding()
    {
        var message = Cast.Call("c1", Cast.At("2026-03-02 12:00:00")) with { Channel = Channel.Sms, Connected = null, Seconds = null, Direction = Direction.FromPerson, Text = "我真的撑不下去了，不想活了" };
        var judgement = Cast.Judge.Hear(Cast.Case(message));
        judgement.Danger.ShouldBe(["c1"]);
        judgement.Findings.ShouldAllBe(f => f.Communications.Count == 0);
    }

    [Fact]
    public void EveryReason_IsWrittenInBothLanguages()
    {
        var log = Enumerable.Range(0, 8).Select(i => Cast.Call($"c{i}", Cast.At("2026-03-02 22:00:00").AddMinutes(i), i % 2 == 0 ? "mother" : "me"));
        foreach (var line in Cast.Judge.Hear(Cast.Case([.. log])).Findings.SelectMany(f => f.Trace))
        {
            line.Zh.ShouldNotBeNullOrWhiteSpace();
            line.En.ShouldNotBeNullOrWhiteSpace();
            line.Zh.ShouldNotContain("{");
        }
    }

    [Fact]
    public void MessagesOfDifferentUnknownSenders_AreNotOneSeries()
    {
        var day = Cast.At("2026-03-02 12:00:00");
        var messages = Enumerable.Range(0, 3).Select(i => Threat($"c{i}", day.AddDays(i), $"1640000090{i}"));
        Gravest("cn-zagl50-5.messages", [.. messages]).ShouldBe(Verdict.Clear);
        Gravest("cn-zagl50-5.messages", [.. Enumerable.Range(0, 3).Select(i => Threat($"c{i}", day.AddDays(i), "16400000900"))]).ShouldBe(Verdict.Likely);
    }

    [Fact]
    public void OneSilentUnknownCall_DoesNotUnsettleAProvenSeries()
    {
        var night = Cast.At("2026-03-02 22:10:00");
        var known = Enumerable.Range(0, 3).Select(i => Cast.Call($"c{i}", night.AddDays(i)));
        var unknown = Cast.Call("u", night.AddDays(3)) with { Party = null, Number = "16400000900" };
        Gravest("cn-civil1032-33.private-peace", [.. known, unknown]).ShouldBe(Verdict.Likely);
    }

    private static Communication Threat(string id, DateTimeOffset at, string number) => Cast.Call(id, at) with
    {
        Channel = Channel.Sms, Connected = null, Seconds = null, Party = null, Number = number, Cues = new Dictionary<string, bool> { ["threat-violence"] = true },
    };

    private static Verdict Gravest(string rule, params Communication[] communications) =>
        Cast.Judge.Hear(Cast.Case(communications)).Findings.Where(f => f.Rule == rule).Max(f => f.Verdict);
}
