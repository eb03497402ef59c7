using Youjie.Law;
using Youjie.Law.Cn;
using Youjie.Law.Compiler;

namespace Youjie.Lawbook.Tests;

/// <summary>The lawbook as a whole: sound, complete in its sources, the same bytes each time, and the one that is embedded.</summary>
public sealed class LawbookTests
{
    private static readonly LawbookSource Source = LawbookSource.Load(Repository.Lawbook);

    [Fact]
    public void Check_OfTheCommittedLawbook_FindsNothing() =>
        LawbookChecker.Check(Source).Select(p => $"{p.File}:{p.Line} {p.Code} {p.Says}").ShouldBeEmpty();

    [Fact]
    public void Pack_Twice_GivesTheSameBytes() =>
        LawbookPacker.Pack(Source.Data).ShouldBe(LawbookPacker.Pack(LawbookSource.Load(Repository.Lawbook).Data));

    [Fact]
    public void Embedded_IsTheCommittedLawbook() =>
        LawbookCn.Load().Version.ShouldBe(Law.Lawbook.Load(LawbookPacker.Pack(Source.Data)).Version);

    [Fact]
    public void EveryInstrumentOfTheFactSheets_IsThere()
    {
        var facts = FactSheets.Rows("instruments.csv").Select(r => (r[0], r[7])).ToList();
        var have = Source.Data.Instruments.SelectMany(i => i.Versions.Select(v => (i.Id, v.From?.ToString() ?? ""))).ToHashSet();
        facts.Count(f => have.Any(h => h.Id == f.Item1)).ShouldBe(facts.Count);
        have.Count.ShouldBeGreaterThanOrEqualTo(facts.Count);
    }

    [Fact]
    public void EveryProvisionOfTheFactSheets_IsThere()
    {
        var facts = FactSheets.Rows("provisions.csv").Select(r => $"{r[0]}:{r[1]}@{(r[2].Length > 0 ? r[2] : "?")}").ToHashSet();
        var have = Source.Data.Provisions.Select(p => p.VersionReference).ToHashSet();
        facts.Except(have).ShouldBeEmpty();
    }

    [Fact]
    public void EveryConductRuleOfTheFactSheets_IsThere()
    {
        var facts = FactSheets.Headings("conduct-rules.md", "#### ").ToList();
        facts.Except(Source.Data.Rules.Select(r => r.Id)).ShouldBeEmpty();
    }
}
