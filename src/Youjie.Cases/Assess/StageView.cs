using System.ComponentModel;
using Youjie.Values;

namespace Youjie.Cases.Assess;

/// <summary>Where the debt stands.</summary>
public sealed record StageView
{
    /// <summary>Days since the due date; the due date is day 0.</summary>
    [Description("Days since the due date; the due date is day 0")]
    public required int Day { get; init; }

    /// <summary>The due date.</summary>
    [Description("The due date")]
    public required DateOnly OverdueSince { get; init; }

    /// <summary>Id of the stage; absent when the lawbook has none for that day.</summary>
    [Description("Id of the stage; absent when the lawbook has none for that day")]
    public string? Id { get; init; }

    /// <summary>Name of the stage.</summary>
    [Description("Name of the stage")]
    public LocalText? Says { get; init; }

    /// <summary>What usually happens.</summary>
    [Description("What usually happens; describes, never permits")]
    public IReadOnlyList<LineView> Usual { get; init => field = value ?? []; } = [];

    /// <summary>What the lender may lawfully do.</summary>
    [Description("What the lender may lawfully do at this stage")]
    public IReadOnlyList<LineView> Lawful { get; init => field = value ?? []; } = [];

    /// <summary>What it may not do.</summary>
    [Description("What it may not do")]
    public IReadOnlyList<LineView> NotLawful { get; init => field = value ?? []; } = [];

    /// <summary>What to do.</summary>
    [Description("What to do at this stage")]
    public IReadOnlyList<LineView> ToDo { get; init => field = value ?? []; } = [];

    /// <summary>Clocks that run.</summary>
    [Description("Clocks that run")]
    public IReadOnlyList<LineView> Clocks { get; init => field = value ?? []; } = [];
}
