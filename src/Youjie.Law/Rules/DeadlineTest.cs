namespace Youjie.Law.Rules;

/// <summary>An answer is due so many calendar days after an event; the last day is included.</summary>
public sealed record DeadlineTest : RuleTest
{
    /// <summary>Kind of statement that starts the clock, at its <c>from</c>.</summary>
    public required string Starts { get; init; }

    /// <summary>Kind of statement that stops it.</summary>
    public required string Stops { get; init; }

    /// <summary>Calendar days; the day of the event is day 0 and the last day is inclusive.</summary>
    public required int Days { get; init; }
}
