using System.Text.Json.Serialization;
using Youjie.Values;

namespace Youjie.Records;

/// <summary>Who reached out. Seen from the person whose record it is.</summary>
[JsonConverter(typeof(KebabEnum<Direction>))]
public enum Direction
{
    /// <summary>The other side reached out to the person: an incoming call, a received message.</summary>
    ToPerson,

    /// <summary>The person reached out: an outgoing call, a sent message. Never counts against a collector's limit.</summary>
    FromPerson,

    /// <summary>The record does not say.</summary>
    Unknown,
}
