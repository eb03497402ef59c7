using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Youjie.Cases.Assess;
using Youjie.Cases.Batch;
using Youjie.Conduct;
using Youjie.Values;

namespace Youjie.Cases;

/// <summary>JSON form of cases, assessments and batch lines: snake_case keys, kebab-case words, unknown keys refused.</summary>
[JsonSourceGenerationOptions(
    // Code for fast writing is never used with the encoder below, and every visit to the page would carry it.
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    Converters = [typeof(ZonedTimeJson)])]
[JsonSerializable(typeof(Case))]
[JsonSerializable(typeof(CaseFacts))]
[JsonSerializable(typeof(Assessment))]
[JsonSerializable(typeof(IReadOnlyList<ImportView>))]
[JsonSerializable(typeof(FindingLine))]
[JsonSerializable(typeof(LineError))]
public sealed partial class CasesJson : JsonSerializerContext
{
    /// <summary>For files: indented, Chinese left readable.</summary>
    public static CasesJson Pretty => field ??= new(new(Default.Options) { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>For lines: on one line, Chinese left readable.</summary>
    public static CasesJson Line => field ??= new(new(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
