using Youjie.Law;
using Youjie.Values;

namespace Youjie.Conduct.Tests.Wording;

/// <summary>Every cue finds its own examples and leaves its look-alikes alone.</summary>
public sealed class CueExamplesTests
{
    public static TheoryData<string> CueIds => new(WordingLawbook.Cues.Select(c => c.Id));

    [Theory, MemberData(nameof(CueIds))]
    public void Positives_carry_the_cue(string id) =>
        CueOf(id).Positives.Where(text => !Found(id, text)).ShouldBeEmpty();

    [Theory, MemberData(nameof(CueIds))]
    public void Look_alikes_stay_clear(string id) =>
        CueOf(id).LookAlikes.Where(text => Found(id, text)).ShouldBeEmpty();

    [Theory, MemberData(nameof(CueIds))]
    public void There_are_enough_examples(string id)
    {
        var enough = First.Contains(id) ? 20 : 8;
        CueOf(id).Positives.Distinct().Count().ShouldBeGreaterThanOrEqualTo(enough);
        CueOf(id).LookAlikes.Distinct().Count().ShouldBeGreaterThanOrEqualTo(enough);
    }

    internal static readonly string[] First = ["disclosure", "threat-exposure", "impersonation", "threat-violence", "insult"];

    private static Cue CueOf(string id) => WordingLawbook.Cues.Single(c => c.Id == id);

    private static bool Found(string id, string text) =>
        WordingLawbook.Reader.Read(text, CueOf(id).To == CueTo.ThirdParty ? Tri.Yes : Tri.No).Any(h => h.Cue == id);
}
