using Youjie.Records;
using Youjie.Values;

namespace Youjie.Samples.Tests;

/// <summary>The sample is a real case: its originals are whole, and what is odd about them is reported.</summary>
public sealed class OriginalsTests(FirstCase sample) : IClassFixture<FirstCase>
{
    [Fact]
    public void Case_HoldsTwoMonthsOfThreePhones()
    {
        sample.State.AsOf.ShouldBe(new DateTimeOffset(2026, 5, 6, 22, 30, 0, Beijing.Offset));
        sample.Communications.Count.ShouldBeInRange(120, 180);
        sample.Communications.Select(c => c.Person).Distinct().ShouldBe(["me", "mother", "hr"]);
        sample.Assessment.Records.After.ShouldBe(0);
    }

    [Fact]
    public void WrongCountAndDraft_AreTold()
    {
        var messages = sample.Assessment.Imports[0];
        (messages.Declared, messages.Found, messages.Imported, messages.Drafts).ShouldBe((58, 36, 35, 1));
        sample.Assessment.Imports.ShouldAllBe(i => i.Unreadable == 0 && i.Duplicates == 0);
    }

    [Fact]
    public void EmojiInTwoReferences_ComesOutWhole() =>
        sample.Communications.ShouldContain(c => c.Text != null && c.Text.Contains("😄", StringComparison.Ordinal) && c.Text.Contains('\n'));

    [Fact]
    public void PictureMessage_GivesItsWords() =>
        sample.Communications.Single(c => c.Id == sample.Id("bill as a picture")).Text.ShouldNotBeNull().ShouldContain("账单明细见图");

    [Fact]
    public void ProofOfTheRefusal_IsTheMothersOwnMessage()
    {
        var refusal = sample.State.Statements.Single(s => s is { Kind: "refused-contact", Person: "mother" });
        refusal.Proof.ShouldBe(sample.Id("mother refuses"));
        var proof = sample.Communications.Single(c => c.Id == refusal.Proof);
        (proof.Direction, proof.At).ShouldBe((Direction.FromPerson, refusal.From!.Value));
    }

    [Fact]
    public void NumbersThatCouldBelongToSomeone_AreFromAPrefixNobodyHas() =>
        sample.Communications.Select(c => PhoneNumber.Of(c.Number)).Where(n => n.Kind == PhoneKind.Mobile).ShouldAllBe(n => n.Normalised.StartsWith("1640000", StringComparison.Ordinal));
}
