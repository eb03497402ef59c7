using Youjie.Conduct;
using Youjie.Records;

namespace Youjie.Samples.Tests;

/// <summary>The sample's story, read by rule before the judge was asked.</summary>
public sealed class FirstCaseTests(FirstCase sample) : IClassFixture<FirstCase>
{
    public static TheoryData<string, Verdict> Rules => [.. Reading.Expected.Select(e => (e.Rule, e.Verdict))];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Finding_StandsWhereTheStoryHasIt_AndNowhereElse(string rule, Verdict verdict)
    {
        var expected = Reading.Expected.Single(e => e.Rule == rule && e.Verdict == verdict).Findings;
        var found = sample.Against.Where(f => f.Rule == rule && f.Verdict == verdict).Select(f => f.Communications);
        Sets(found).ShouldBe(Sets(expected.Select(sample.Ids)));
    }

    public static TheoryData<string> Spared => [.. Reading.NothingAgainst];

    [Theory]
    [MemberData(nameof(Spared))]
    public void Rule_ThatOnlySeemsBroken_SpeaksAgainstNobody(string rule)
    {
        sample.Assessment.Rules.ShouldContain(r => r.Rule == rule);
        sample.Against.ShouldNotContain(f => f.Rule == rule);
    }

    [Fact]
    public void StopOnRefusal_CountsWhatCameAfter_NotTheCallFortySecondsBefore()
    {
        foreach (var rule in new[] { "gbt45251.stop-on-refusal", "cba2026.stop-on-refusal" })
        {
            var toMother = sample.Against.Where(f => f.Rule == rule && f.Verdict == Verdict.Breach).SelectMany(f => f.Communications).Where(IsMothers);
            Sets([[.. toMother]]).ShouldBe(Sets([sample.Ids(["mother, 11 April", "mother, 15 April", "mother, 16 April", "mother asked to pass on"])]));
        }
    }

    [Fact]
    public void StopOnRefusal_SaidWithoutProof_IsAtLeastLikely() =>
        sample.Against.ShouldContain(f => f.Rule == "gbt45251.stop-on-refusal" && f.Verdict >= Verdict.Likely && f.Communications.Contains(sample.Id("office asked again")));

    [Fact]
    public void Unknown_StaysUnknown()
    {
        var open = sample.Assessment.Rules.Single(r => r.Rule == "gbt45251.call-hours").Findings.Single(f => f.Verdict == Verdict.NeedsFacts);
        open.Missing.ShouldBe(["actor"]);
        open.Communications.ShouldBe([sample.Id("night ring of nobody knows")]);
        sample.Assessment.Rules.Where(r => r.Rule.StartsWith("nifa", StringComparison.Ordinal)).ShouldAllBe(r => r.Verdict <= Verdict.NeedsFacts);
    }

    [Fact]
    public void ThreeCounts_AreThree()
    {
        var nineteenth = sample.Communications.Where(c => c.Id == sample.Id("19 March, six seconds")).Single();
        (nineteenth.Connected, nineteenth.Seconds).ShouldBe((true, 6));
        var calls = sample.Assessment.Records.Calls;
        (calls.Attempts > calls.Connected, calls.Connected > calls.Conversations).ShouldBe((true, true));
    }

    private bool IsMothers(string id) => sample.Communications.Single(c => c.Id == id).Person == "mother";

    private static List<string> Sets(IEnumerable<IEnumerable<string>> findings) =>
        [.. findings.Select(f => string.Join(' ', f.Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];
}
