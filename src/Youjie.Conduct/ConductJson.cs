using System.Text.Json.Serialization;
using Youjie.Values;

namespace Youjie.Conduct;

/// <summary>JSON form of cases, findings and judgements: snake_case keys, unknown keys refused, so that a misspelt fact is not silently lost.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    Converters = [typeof(ZonedTimeJson)])]
[JsonSerializable(typeof(CaseFacts))]
[JsonSerializable(typeof(Judgement))]
[JsonSerializable(typeof(Finding))]
public sealed partial class ConductJson : JsonSerializerContext;
