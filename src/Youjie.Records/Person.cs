using System.ComponentModel;

namespace Youjie.Records;

/// <summary>Someone in the case. A number belongs to a person only as far as the user or the lawbook says.</summary>
public sealed record Person
{
    /// <summary>Short id, unique in the case, such as <c>me</c> or <c>mother</c>.</summary>
    [Description("Short id, unique in the case")]
    public required string Id { get; init; }

    /// <summary>The name shown on screen; masked in what is filed.</summary>
    [Description("Name shown on screen; masked in what is filed")]
    public string? Name { get; init; }

    /// <summary>What this person is to the debt: an id of lawbook/cn/relations.yaml, such as <c>debtor</c>, <c>relative</c>, <c>employer</c>; <c>unknown</c> if nobody said.</summary>
    [Description("What this person is to the debt: an id of the lawbook's relations, or unknown")]
    public required string Relation { get; init; }

    /// <summary>Phone numbers as the user wrote them.</summary>
    [Description("Phone numbers")]
    public IReadOnlyList<string> Numbers { get; init => field = value ?? []; } = [];
}
