using System.Text.Json.Serialization;
using Youjie.Values;

namespace Youjie.Law;

/// <summary>Strength of an instrument (效力), strongest first. Only the first five are law; the rest are never called "illegal" when broken.</summary>
[JsonConverter(typeof(KebabEnum<Weight>))]
public enum Weight
{
    /// <summary>法律.</summary>
    Law,

    /// <summary>行政法规.</summary>
    AdministrativeRegulation,

    /// <summary>司法解释.</summary>
    JudicialInterpretation,

    /// <summary>部门规章.</summary>
    DepartmentRule,

    /// <summary>司法机关联合意见.</summary>
    JointOpinion,

    /// <summary>规范性文件.</summary>
    NormativeDocument,

    /// <summary>推荐性国家标准.</summary>
    NationalStandardRecommended,

    /// <summary>行业自律规则.</summary>
    SelfRegulatory,

    /// <summary>司法实践.</summary>
    CourtPractice,
}
