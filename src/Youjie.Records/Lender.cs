using System.ComponentModel;

namespace Youjie.Records;

/// <summary>Who lends, as far as the user knows (放款机构).</summary>
public sealed record Lender
{
    /// <summary>Name as the contract or the app writes it.</summary>
    [Description("Name as the contract writes it")]
    public string? Name { get; init; }

    /// <summary>Under which licence: an id of lawbook/cn/lender-types.yaml, or null if not known.</summary>
    [Description("Licence: an id of the lawbook's lender types; absent if not known")]
    public string? Type { get; init; }

    /// <summary>Associations whose rules bind the lender (<c>cba</c>, <c>nifa</c>) and whether it is a member; absent means not known.</summary>
    [Description("Membership of associations by id: true, false, or absent if not known")]
    public IReadOnlyDictionary<string, bool>? MemberOf { get; init; }

    /// <summary>Numbers the user knows to be the lender's.</summary>
    [Description("Numbers known to be the lender's")]
    public IReadOnlyList<string> Numbers { get; init => field = value ?? []; } = [];
}
