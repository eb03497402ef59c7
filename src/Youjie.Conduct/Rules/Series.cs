using Youjie.Law.Rules;

namespace Youjie.Conduct.Rules;

/// <summary>
/// The acts with a signal against one person: a window that slides over them, and what it found.
/// Each act enters, leaves and is taken once, so a million acts stay linear.
/// </summary>
internal sealed class Series(PatternTest test, int signalKinds)
{
    private readonly List<(Act Act, int Signals)> acts = [];
    private readonly int[] inWindow = new int[signalKinds];
    private int start;
    private int taken;
    private DateOnly day;

    /// <summary>How many acts this person met today, with or without a signal.</summary>
    public int Today { get; private set; }

    /// <summary>The signals of what was found, one bit each.</summary>
    public int Shown { get; private set; }

    /// <summary>The acts of every window that was full enough, in order of time, each once.</summary>
    public List<Act> Found { get; } = [];

    /// <summary>Counts an act towards its day.</summary>
    public void CountDay(DateOnly today)
    {
        Today = today == day ? Today + 1 : 1;
        day = today;
    }

    /// <summary>Adds an act that carries signals.</summary>
    public void Add(Act act, int signals)
    {
        acts.Add((act, signals));
        Count(signals, 1);
        while (act.Facts.At - acts[start].Act.Facts.At > TimeSpan.FromDays(test.Acts.Days)) Count(acts[start++].Signals, -1);
        if (acts.Count - start >= test.Acts.Times && inWindow.Count(n => n > 0) >= test.SignalsAtLeast) Take();
    }

    private void Count(int signals, int change)
    {
        for (var i = 0; i < signalKinds; i++)
            if ((signals & (1 << i)) != 0) inWindow[i] += change;
    }

    private void Take()
    {
        for (taken = Math.Max(taken, start); taken < acts.Count; taken++)
        {
            Found.Add(acts[taken].Act);
            Shown |= acts[taken].Signals;
        }
    }
}
