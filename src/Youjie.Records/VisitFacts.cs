using System.ComponentModel;

namespace Youjie.Records;

/// <summary>What was seen at a visit (外访). Null means nobody noted it.</summary>
public sealed record VisitFacts
{
    /// <summary>How many collectors came.</summary>
    [Description("How many collectors came")]
    public int? Persons { get; init; }

    /// <summary>Whether they showed who they are.</summary>
    [Description("Whether they showed identification")]
    public bool? IdShown { get; init; }

    /// <summary>Whether they went into a private place.</summary>
    [Description("Whether they entered a private place")]
    public bool? Entered { get; init; }

    /// <summary>Whether the occupant agreed to their entering.</summary>
    [Description("Whether the occupant agreed to their entering")]
    public bool? EntryConsent { get; init; }

    /// <summary>Whether the visit was recorded by the collectors.</summary>
    [Description("Whether the collectors recorded the visit")]
    public bool? Recorded { get; init; }

    /// <summary>Whether their clothes could be taken for a uniform of the state.</summary>
    [Description("Whether their clothes could be taken for a uniform of the state")]
    public bool? MisleadingDress { get; init; }

    /// <summary>Whether someone was kept from leaving or held.</summary>
    [Description("Whether someone was kept from leaving")]
    public bool? FreedomRestricted { get; init; }
}
