using System.ComponentModel;

namespace Youjie.Conduct;

/// <summary>What the judge says about one case.</summary>
public sealed record Judgement
{
    /// <summary>The caller's own id of the case.</summary>
    [Description("The caller's own id of the case")]
    public string? Case { get; init; }

    /// <summary>Version of the engine.</summary>
    [Description("Version of the engine")]
    public required string Engine { get; init; }

    /// <summary>Version and digest of the lawbook.</summary>
    [Description("Version and digest of the lawbook")]
    public required string Lawbook { get; init; }

    /// <summary>Findings, gravest first, then by time and rule.</summary>
    [Description("Findings, gravest first, then by rule and time")]
    public IReadOnlyList<Finding> Findings { get; init => field = value ?? []; } = [];

    /// <summary>Notes: rules that no contact log can test, but that matter here.</summary>
    [Description("Notes: rules that a contact log cannot test, but that matter here")]
    public IReadOnlyList<Note> Notes { get; init => field = value ?? []; } = [];

    /// <summary>Ids of communications whose words suggest that someone may hurt themself. Met first on every surface; never a finding.</summary>
    [Description("Communications whose words suggest that someone may hurt themself; met first, never a finding")]
    public IReadOnlyList<string> Danger { get; init => field = value ?? []; } = [];

    /// <summary>The three counts, never merged.</summary>
    [Description("Attempts, connected calls and conversations from the collecting side, counted apart")]
    public required Counts Counts { get; init; }
}
