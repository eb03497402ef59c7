using Youjie.Law.Rules;

namespace Youjie.Conduct.Rules;

/// <summary>The acts of the last so many days (24 hours each, counted back from the newest, inclusive). Each act enters and leaves once, so a long log stays linear.</summary>
internal sealed class Recent(Repeated repeated)
{
    private readonly Queue<Act> acts = new();

    /// <summary>How many acts the window holds now.</summary>
    public int Count => acts.Count;

    /// <summary>
    /// Adds an act; empty while the window does not hold enough. The act that fills it rests on the whole window,
    /// each later one on itself: so a long log stays linear and no act is lost.
    /// </summary>
    public IReadOnlyList<Act> Add(Act act)
    {
        while (acts.Count > 0 && act.Facts.At - acts.Peek().Facts.At > TimeSpan.FromDays(repeated.Days)) acts.Dequeue();
        acts.Enqueue(act);
        return acts.Count < repeated.Times ? [] : acts.Count == repeated.Times ? [.. acts] : [act];
    }
}
