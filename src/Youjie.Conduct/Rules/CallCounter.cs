using Youjie.Law.Rules;

namespace Youjie.Conduct.Rules;

/// <summary>Counts calls from the collecting side in three notions that are never merged. Calls from unknown numbers are not counted.</summary>
internal sealed class CallCounter
{
    private int attempts;
    private int connected;
    private int conversations;

    public Counts Counts => new(attempts, connected, conversations);

    public void See(Act act)
    {
        if (!act.IsCall || act.Party is null) return;
        attempts++;
        if (act.Facts.Connected == true) connected++;
        if (act.Facts.Effective ?? (act.Facts is { Connected: true, Seconds: >= DefaultEffectiveSeconds })) conversations++;
    }

    // Only for the overview; each rule carries its own parameter in the lawbook.
    private const int DefaultEffectiveSeconds = 10;
}
