using Youjie.Law.Compiler;

namespace Youjie.Lawbook.Tests;

/// <summary>Each kind of mistake a maintainer can make in YAML is found, on its line, together with all others.</summary>
public sealed class CheckerTests
{
    [Theory]
    [InlineData("conduct/gbt45251.call-hours.yaml", "last_checked:", "lastchecked:", "unknown-key")]
    [InlineData("conduct/gbt45251.call-hours.yaml", "last_checked: 2026-11-23", "", "missing-key")]
    [InlineData("conduct/gbt45251.call-hours.yaml", "22:00–08:00", "22–8 o'clock", "unresolved")]
    [InlineData("conduct/gbt45251.call-hours.yaml", "gbt45251:5.3/call-hours@2025-02-28", "gbt45251:9.9/nowhere@2025-02-28", "unresolved")]
    [InlineData("conduct/gbt45251.call-hours.yaml", "from: 2025-02-28", "from: 2025-02-27", "not-in-force")]
    [InlineData("conduct/gbt45251.call-hours.yaml", "verified: secondary", "verified: unverified", "unverified-breach")]
    [InlineData("conduct/gbt45251.call-hours.yaml", "from: 2025-02-28", "from: 28 February", "wrong-value")]
    [InlineData("statements.yaml", "id: refused-contact,", "id: refused,", "engine-word")]
    [InlineData("instruments/psapl.yaml", "to: 2025-12-31", "to: 2026-12-31", "overlap")]
    public void Mistake_IsFound(string file, string good, string bad, string code)
    {
        using var copy = new LawbookCopy();
        copy.Replace(file, good, bad);
        LawbookChecker.Check(LawbookSource.Load(copy.Folder)).ShouldContain(p => p.File == file && p.Code == code);
    }

    [Fact]
    public void SeveralMistakes_AreAllListedAtOnce()
    {
        using var copy = new LawbookCopy();
        copy.Replace("conduct/gbt45251.call-hours.yaml", "last_checked:", "lastchecked:");
        copy.Replace("relations.yaml", "id: debtor,", "ident: debtor,");
        copy.Replace("instruments/psapl.yaml", "to: 2025-12-31", "to: 2026-12-31");
        LawbookChecker.Check(LawbookSource.Load(copy.Folder)).Select(p => p.File).Distinct().Count().ShouldBeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public void AChangedLimit_TellsWhichExamplesNowDiffer()
    {
        using var copy = new LawbookCopy();
        copy.Replace("conduct/gbt45251.call-hours.yaml", "22:00–08:00", "21:00–08:00");
        var problems = LawbookChecker.Check(LawbookSource.Load(copy.Folder));
        problems.ShouldNotBeEmpty();
        problems.ShouldAllBe(p => p.Code == "example-differs" && p.File == "examples/conduct/gbt45251.call-hours.yaml");
    }
}
