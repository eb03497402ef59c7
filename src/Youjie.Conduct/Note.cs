using System.ComponentModel;

namespace Youjie.Conduct;

/// <summary>A rule that a contact log cannot test but that gives the person something: a clock, a right, a record to ask for.</summary>
public sealed record Note
{
    /// <summary>Id of the rule.</summary>
    [Description("Id of the rule")]
    public required string Rule { get; init; }

    /// <summary>The provisions in force on the day of the trigger (or of the case).</summary>
    [Description("The provisions in force")]
    public IReadOnlyList<Citation> Provisions { get; init => field = value ?? []; } = [];

    /// <summary>The day a clock runs out, inclusive; null when the rule has none.</summary>
    [Description("Last day of the clock, inclusive")]
    public DateOnly? Due { get; init; }

    /// <summary>The communication that started the clock.</summary>
    [Description("The communication that started the clock")]
    public string? Communication { get; init; }
}
