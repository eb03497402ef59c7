using Youjie.Values;

namespace Youjie.Law.Rules;

/// <summary>Certain people must not be contacted, or not be asked to pay. Any one of the triggers suffices.</summary>
public sealed record RecipientTest : RuleTest
{
    /// <summary>The people protected (ids or groups of relations.yaml).</summary>
    public required IReadOnlyList<string> Relations { get; init; }

    /// <summary>Trigger: any contact at all, even an unanswered ring.</summary>
    public bool AnyContact { get; init; }

    /// <summary>Trigger: an interactive talk took place (a person's call that was answered, when nothing else is known: then at most likely).</summary>
    public bool Interactive { get; init; }

    /// <summary>Trigger: the words carry one of these cues.</summary>
    public IReadOnlyList<string> Cues { get; init => field = value ?? []; } = [];

    /// <summary>Trigger: so many contacts with the same person within so many days.</summary>
    public Repeated? Repeated { get; init; }

    /// <summary>Channels covered; empty means every channel.</summary>
    public IReadOnlyList<Channel> Channels { get; init => field = value ?? []; } = [];
}

/// <summary>A number of acts within a number of days.</summary>
/// <param name="Times">At least so many acts, the last one included.</param>
/// <param name="Days">Within so many times 24 hours, counted back from the last act, inclusive.</param>
public sealed record Repeated(int Times, int Days);
