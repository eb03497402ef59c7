using System.ComponentModel;
using Youjie.Law;
using Youjie.Values;

namespace Youjie.Cases.Assess;

/// <summary>A next step.</summary>
public sealed record StepView
{
    /// <summary>Id.</summary>
    [Description("Id of the step")]
    public required string Id { get; init; }

    /// <summary>What to do.</summary>
    [Description("What to do")]
    public required LocalText Says { get; init; }

    /// <summary>Why, and with what limits.</summary>
    [Description("Why, and with what limits")]
    public required LocalText Why { get; init; }

    /// <summary>By when.</summary>
    [Description("By when, where a rule says so")]
    public LocalText? ByWhen { get; init; }

    /// <summary>Provisions.</summary>
    [Description("Provisions it rests on")]
    public IReadOnlyList<ProvisionView> Provisions { get; init => field = value ?? []; } = [];

    /// <summary>How far it was checked.</summary>
    [Description("How far it was checked")]
    public required Verified Verified { get; init; }
}

/// <summary>A line to call.</summary>
public sealed record SafetyView
{
    /// <summary>Number to dial.</summary>
    [Description("Number to dial")]
    public required string Number { get; init; }

    /// <summary>What it is for.</summary>
    [Description("What it is for")]
    public required LocalText Says { get; init; }

    /// <summary>How far it was checked.</summary>
    [Description("How far it was checked")]
    public required Verified Verified { get; init; }
}
