using Youjie.Values;

namespace Youjie.Law.Rules;

/// <summary>No collection act may begin inside the closed hours. Ringing suffices (attempt).</summary>
public sealed record HoursTest : RuleTest
{
    /// <summary>Closed part of the day in Beijing time, half-open, such as <c>22:00–08:00</c>.</summary>
    public required string Closed { get; init; }

    /// <summary>Channels covered; empty means every channel.</summary>
    public IReadOnlyList<Channel> Channels { get; init => field = value ?? []; } = [];

    /// <summary>Cues by which a written message is seen to be about the debt (ids of wording/). A message whose words are known and carry none of them, nor any other cue, is asked about. Empty: every message counts.</summary>
    public IReadOnlyList<string> Collecting { get; init => field = value ?? []; } = [];

    /// <summary>Channels on which nobody acts at that moment (automatic notices): at most likely.</summary>
    public IReadOnlyList<Channel> Automatic { get; init => field = value ?? []; } = [];

    /// <summary>True if a call that begins before the window and runs into it is reported as likely.</summary>
    public required bool RunsInto { get; init; }
}
