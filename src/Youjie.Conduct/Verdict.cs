using System.Text.Json.Serialization;
using Youjie.Values;

namespace Youjie.Conduct;

/// <summary>What the judge may say (结论). Ordered from "nothing to hold against" to the gravest.</summary>
[JsonConverter(typeof(KebabEnum<Verdict>))]
public enum Verdict
{
    /// <summary>不适用: the rule does not bind this actor, product or date.</summary>
    NotBound,

    /// <summary>未见违反: the record shows nothing against the rule.</summary>
    Clear,

    /// <summary>事实不足: a fact is missing; the finding says which.</summary>
    NeedsFacts,

    /// <summary>不符合提倡: the rule itself only recommends.</summary>
    Advisory,

    /// <summary>很可能违反: rests on reading a text, on a default of this project, or on a statement without proof.</summary>
    Likely,

    /// <summary>违反: the rule's words are clear and the record shows the facts.</summary>
    Breach,
}
