using System.Text.Json.Serialization;
using Youjie.Values;

namespace Youjie.Law.Rules;

/// <summary>The strongest verdict a rule can carry.</summary>
[JsonConverter(typeof(KebabEnum<RuleVerdict>))]
public enum RuleVerdict
{
    /// <summary>The rule only recommends (宜、不宜).</summary>
    Advisory,

    /// <summary>The rule always leaves a step to a human reader: police, court, a text classifier.</summary>
    Likely,

    /// <summary>Clear words and provable facts.</summary>
    Breach,
}
