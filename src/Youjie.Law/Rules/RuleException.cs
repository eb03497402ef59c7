using System.Text.Json.Serialization;
using Youjie.Values;

namespace Youjie.Law.Rules;

/// <summary>
/// An exception is a node of its own with its own source, and may have exceptions that take it away again:
/// "only the debtor" ← "unless unreachable" ← "but never after this person refused".
/// </summary>
public sealed record RuleException
{
    /// <summary>Id, unique within the rule.</summary>
    public required string Id { get; init; }

    /// <summary>The condition: an id of lawbook/cn/conditions.yaml that the engine knows how to look up.</summary>
    public required string Holds { get; init; }

    /// <summary>The people the exception concerns (ids or groups): all there is to the condition <c>relation-is</c>, a narrowing for every other. Empty means anyone.</summary>
    public IReadOnlyList<string> Relations { get; init => field = value ?? []; } = [];

    /// <summary>Days for a condition that looks back, such as reachability.</summary>
    public int? Days { get; init; }

    /// <summary>In words.</summary>
    public required LocalText Says { get; init; }

    /// <summary>What to do when nobody said and no record shows whether it holds.</summary>
    public required WhenUnknown Unknown { get; init; }

    /// <summary>Provision it stands on.</summary>
    public required string Source { get; init; }

    /// <summary>Exceptions to the exception.</summary>
    public IReadOnlyList<RuleException> Unless { get; init => field = value ?? []; } = [];
}

/// <summary>What an unanswered exception does to the verdict.</summary>
[JsonConverter(typeof(KebabEnum<WhenUnknown>))]
public enum WhenUnknown
{
    /// <summary>It does not hold until whoever relies on it shows it: the burden is on the collecting side.</summary>
    Ignore,

    /// <summary>It may hold, so the verdict is at most likely.</summary>
    Soften,

    /// <summary>Without knowing, nothing can be said: needs-facts.</summary>
    Ask,
}
