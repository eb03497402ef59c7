using Youjie.Law.Rules;

namespace Youjie.Conduct.Rules;

/// <summary>The acts of the last so many days (24 hours each, counted back from the newest, inclusive). Each act enters and leaves once, so a long log stays linear.</summary>
internal sealed class Recent(Repeated repeated)
{
    private readonly Queue<Act> acts = new();

    /// <summary>How many acts the window holds now.</summary>
    public int Count => acts.Count;

    /// <summary>The acts in the window, oldest first.</summary>
    public IEnumerable<Act> Acts => acts;

    /// <summary>Adds an act; true if the window now holds enough.</summary>
    public bool Add(Act act)
    {
        acts.Enqueue(act);
        while (act.Facts.At - acts.Peek().Facts.At > TimeSpan.FromDays(repeated.Days)) acts.Dequeue();
        return acts.Count >= repeated.Times;
    }
}
