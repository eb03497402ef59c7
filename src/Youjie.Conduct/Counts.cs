using System.ComponentModel;

namespace Youjie.Conduct;

/// <summary>Three different counts (拨打 / 接通 / 有效通话) of calls from the collecting side. They are never merged.</summary>
/// <param name="Attempts">Calls rung, answered or not.</param>
/// <param name="Connected">Calls answered.</param>
/// <param name="Conversations">Calls that count as effective conversations by the lawbook's parameter or by proof.</param>
public sealed record Counts(
    [property: Description("Calls rung, answered or not")] int Attempts,
    [property: Description("Calls answered")] int Connected,
    [property: Description("Calls that count as effective conversations")] int Conversations);
