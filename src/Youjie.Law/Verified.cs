using System.Text.Json.Serialization;
using Youjie.Values;

namespace Youjie.Law;

/// <summary>How far an entry has been checked.</summary>
[JsonConverter(typeof(KebabEnum<Verified>))]
public enum Verified
{
    /// <summary>The official text was read.</summary>
    Text,

    /// <summary>Press or another secondary source.</summary>
    Secondary,

    /// <summary>Must still be checked; shown as 待核实 and never the ground of a firm verdict.</summary>
    Unverified,
}
