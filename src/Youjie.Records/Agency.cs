using System.ComponentModel;

namespace Youjie.Records;

/// <summary>A collection agency or law firm acting for the lender. All agencies of one lender are counted together with it.</summary>
public sealed record Agency
{
    /// <summary>Name, if it was given.</summary>
    [Description("Name, if it was given")]
    public string? Name { get; init; }

    /// <summary>Numbers the user knows to be the agency's.</summary>
    [Description("Numbers known to be the agency's")]
    public IReadOnlyList<string> Numbers { get; init => field = value ?? []; } = [];
}
