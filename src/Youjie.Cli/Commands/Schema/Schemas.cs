using System.ComponentModel;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Youjie.Cases;
using Youjie.Values;

namespace Youjie.Cli.Commands.Schema;

/// <summary>The schemas of what goes in and comes out, made from the same types that read and write it.</summary>
public static class Schemas
{
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>File names and their text.</summary>
    public static IReadOnlyList<(string Name, string Text)> All() =>
    [
        ("case.schema.json", Write(CasesJson.Default.CaseFacts, "One case for youjie judge: one per line")),
        ("finding.schema.json", Write(CasesJson.Default.FindingLine, "One finding: a line of what youjie judge writes")),
        ("line-error.schema.json", Write(CasesJson.Default.LineError, "A line of the input that could not be judged")),
        ("assessment.schema.json", Write(CasesJson.Default.Assessment, "What youjie assess --json writes")),
        ("case-file.schema.json", Write(CasesJson.Default.Case, "The file case.json of a case folder")),
    ];

    private static string Write(JsonTypeInfo type, string title)
    {
        var node = JsonSchemaExporter.GetJsonSchemaAsNode(type, new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe }).AsObject();
        node.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        node.Insert(1, "title", title);
        return node.ToJsonString(Written) + "\n";
    }

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        var node = Own(context.TypeInfo.Type) ?? schema;
        var says = context.PropertyInfo?.AttributeProvider?.GetCustomAttributes(typeof(DescriptionAttribute), true).OfType<DescriptionAttribute>().FirstOrDefault();
        if (says is not null && node is JsonObject described) described.Insert(0, "description", says.Description);
        return node;
    }

    // Types read by converters of our own are a closed book to the exporter.
    private static JsonObject? Own(Type type) =>
        type == typeof(PartialDate) || type == typeof(PartialDate?) ? new() { ["type"] = "string", ["pattern"] = @"^\d{4}(-\d{2}(-\d{2})?)?$" }
        : type == typeof(DateTimeOffset) ? new() { ["type"] = "string", ["format"] = "date-time" }
        : type == typeof(DateTimeOffset?) ? new() { ["type"] = new JsonArray("string", "null"), ["format"] = "date-time" }
        : null;
}
