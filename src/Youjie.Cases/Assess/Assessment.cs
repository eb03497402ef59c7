using System.ComponentModel;
using Youjie.Conduct;

namespace Youjie.Cases.Assess;

/// <summary>What can be said about a case at one moment (评估), with the versions that said it.</summary>
public sealed record Assessment
{
    /// <summary>The form this engine writes.</summary>
    public const string CurrentForm = "youjie-assessment/1";

    /// <summary>Form of this answer.</summary>
    [Description("Form of this answer")]
    public string Form { get; init => field = value ?? CurrentForm; } = CurrentForm;

    /// <summary>The moment as of which the case was judged.</summary>
    [Description("The moment as of which the case was judged, ISO 8601 with offset")]
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>Version of the engine.</summary>
    [Description("Version of the engine")]
    public required string Engine { get; init; }

    /// <summary>Version and digest of the lawbook.</summary>
    [Description("Version and digest of the lawbook")]
    public required string Lawbook { get; init; }

    /// <summary>Who asked.</summary>
    [Description("Who asked")]
    public IAm? IAm { get; init; }

    /// <summary>True when private numbers are shown in full.</summary>
    [Description("True when private numbers are shown in full; otherwise they are masked like 138****1234")]
    public required bool Revealed { get; init; }

    /// <summary>Messages whose words suggest that someone may hurt themself. Met first; never a finding.</summary>
    [Description("Ids of messages whose words suggest that someone may hurt themself; met first, never a finding")]
    public IReadOnlyList<string> Danger { get; init => field = value ?? []; } = [];

    /// <summary>Where the debt stands; absent when the due date is not known.</summary>
    [Description("Where the debt stands; absent when the due date is not known")]
    public StageView? Stage { get; init; }

    /// <summary>What the records show, counted.</summary>
    [Description("What the records show, counted")]
    public required RecordView Records { get; init; }

    /// <summary>Findings by rule, gravest first.</summary>
    [Description("Findings by rule, gravest first")]
    public IReadOnlyList<RuleView> Rules { get; init => field = value ?? []; } = [];

    /// <summary>Rules that a log cannot test but that give something.</summary>
    [Description("Rules that a log cannot test but that give the person something")]
    public IReadOnlyList<NoteView> Notes { get; init => field = value ?? []; } = [];

    /// <summary>What is not known, and the question that would settle it.</summary>
    [Description("What is not known, and the question that would settle it")]
    public IReadOnlyList<UnknownView> Unknowns { get; init => field = value ?? []; } = [];

    /// <summary>Answered calls whose words nobody wrote down: rules about words say nothing of them.</summary>
    [Description("Ids of answered calls whose words nobody wrote down")]
    public IReadOnlyList<string> Unread { get; init => field = value ?? []; } = [];

    /// <summary>What to do now, in order.</summary>
    [Description("What to do now, in order")]
    public IReadOnlyList<StepView> Steps { get; init => field = value ?? []; } = [];

    /// <summary>Lines to call.</summary>
    [Description("Lines to call when someone may be in danger")]
    public IReadOnlyList<SafetyView> Safety { get; init => field = value ?? []; } = [];

    /// <summary>The originals that were read.</summary>
    [Description("The originals that were read")]
    public IReadOnlyList<ImportView> Imports { get; init => field = value ?? []; } = [];

    /// <summary>The communications that findings rest on, and the unread calls, in order of time.</summary>
    [Description("The communications that findings rest on, and the unread calls, in order of time")]
    public IReadOnlyList<CommunicationView> Communications { get; init => field = value ?? []; } = [];
}
