using System.Text.Json;
using System.Text.Json.Serialization;

namespace Youjie.Law;

/// <summary>JSON form of the lawbook: the same types read the YAML (through JSON) and the bundle. Unknown keys are refused.</summary>
[JsonSourceGenerationOptions(
    // Written once, when it is packed: code for fast writing would only be carried by every visit to the page.
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DictionaryKeyPolicy = JsonKnownNamingPolicy.Unspecified,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    DefaultIgnoreCondition = JsonIgnoreCondition.Never, // a required key may be null ("the sources do not say"), and must be there
    AllowOutOfOrderMetadataProperties = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(LawbookData))]
[JsonSerializable(typeof(IReadOnlyList<Instrument>))]
public sealed partial class LawbookJson : JsonSerializerContext;
