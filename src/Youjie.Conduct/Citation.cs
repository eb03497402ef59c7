using System.ComponentModel;

namespace Youjie.Conduct;

/// <summary>One article as it stood on the day of the act.</summary>
/// <param name="Provision">Reference: instrument, ':', article, '@', date from which that version is in force.</param>
/// <param name="Today">Reference to the number it bears today, when it was renumbered since; otherwise null.</param>
public sealed record Citation(
    [property: Description("instrument:article@from, the version in force on the day of the act")] string Provision,
    [property: Description("The same provision's number today, if it was renumbered")] string? Today);
