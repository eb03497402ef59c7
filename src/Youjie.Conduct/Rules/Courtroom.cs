using Youjie.Values;

namespace Youjie.Conduct.Rules;

/// <summary>Shows each act to the rules that need to see it, and to no others.</summary>
internal sealed class Courtroom(IEnumerable<RuleHearing> bound)
{
    private readonly RuleHearing[] all = [.. bound.Where(h => h.Interest != Interest.None)];

    /// <summary>Shows one act around.</summary>
    public void See(Act act)
    {
        var kinds = Interest.All
            | (act.Cues.Count > 0 ? Interest.Cued : 0)
            | (act.Facts.Channel is Channel.Visit or Channel.Poster ? Interest.Visits : 0)
            | (act.Relation != KnownWords.Debtor ? Interest.NotDebtor : 0);
        foreach (var rule in all)
            if ((rule.Interest & kinds) != 0) rule.See(act);
    }
}
