using System.Text.Json.Serialization;
using Youjie.Values;

namespace Youjie.Conduct;

/// <summary>Who is asking.</summary>
[JsonConverter(typeof(KebabEnum<IAm>))]
public enum IAm
{
    /// <summary>The person who owes.</summary>
    Debtor,

    /// <summary>Someone who is called about another person's debt.</summary>
    Contact,

    /// <summary>A lawyer or volunteer.</summary>
    Adviser,

    /// <summary>The institution itself, or its supervisor.</summary>
    Compliance,
}
