using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Youjie.Cli.Commands.Judge;
using Youjie.Cli.Commands.Law;
using Youjie.Law;

namespace Youjie.Cli;

/// <summary>JSON form of answers that only the command line gives.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(LawCheckResult))]
[JsonSerializable(typeof(BatchTotals))]
[JsonSerializable(typeof(Rule))]
[JsonSerializable(typeof(IReadOnlyList<Provision>))]
internal sealed partial class CliJson : JsonSerializerContext
{
    /// <summary>Indented, Chinese left readable.</summary>
    public static CliJson Pretty => field ??= new(new(Default.Options) { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
