using Youjie.Law;
using Youjie.Law.Rules;

namespace Youjie.Conduct.Rules;

/// <summary>Counts calls from the collecting side in three notions that are never merged. Calls from unknown numbers are not counted.</summary>
internal sealed class CallCounter(Lawbook book)
{
    // The parameter of the first rule in force that limits conversations; without one, only proven conversations count.
    private readonly int effectiveSeconds = book.Data.Rules.Where(r => r.Enabled).SelectMany(r => r.Versions)
        .Select(v => v.Test).OfType<CountTest>().FirstOrDefault(t => t.Notion == Notion.Conversation)?.EffectiveSeconds ?? int.MaxValue;

    private int attempts;
    private int connected;
    private int conversations;

    public Counts Counts => new(attempts, connected, conversations);

    public void See(Act act)
    {
        if (!act.IsCall || act.Party is null) return;
        attempts++;
        if (act.Facts.Connected == true) connected++;
        if (act.Facts.Effective ?? (act.Facts is { Connected: true, Seconds: { } seconds } && seconds >= effectiveSeconds)) conversations++;
    }
}
