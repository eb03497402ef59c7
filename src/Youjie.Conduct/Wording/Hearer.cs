using Youjie.Law;
using Youjie.Values;

namespace Youjie.Conduct.Wording;

/// <summary>Who was spoken to decides some cues: while that is not known, they are not certain.</summary>
internal static class Hearer
{
    /// <summary>False if the words were plainly said to someone else.</summary>
    public static bool MayBe(this CueTo to, Tri thirdParty) => to switch
    {
        CueTo.ThirdParty => thirdParty != Tri.No,
        CueTo.Debtor => thirdParty != Tri.Yes,
        _ => true,
    };

    /// <summary>A third party's cue is likely at most while the recipient is not known.</summary>
    public static Certainty Lower(this CueTo to, Certainty certainty, Tri thirdParty) =>
        to == CueTo.ThirdParty && thirdParty == Tri.Unknown ? Certainty.Likely : certainty;
}
