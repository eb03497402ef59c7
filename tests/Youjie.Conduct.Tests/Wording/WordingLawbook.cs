using System.Text.Json;
using System.Text.Json.Nodes;
using Youjie.Conduct.Wording;
using Youjie.Law;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Youjie.Conduct.Tests.Wording;

/// <summary>The lawbook's cues, read once from the YAML beside the tests.</summary>
internal static class WordingLawbook
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "lawbook", "cn");

    public static Normalising Normalising { get; } =
        Data(new JsonObject { ["normalising"] = Json(Path.Combine(Folder, "normalising.yaml")) }).Normalising;

    public static IReadOnlyList<Cue> Cues { get; } = Data(new JsonObject
    {
        ["cues"] = new JsonArray([.. Directory.GetFiles(Path.Combine(Folder, "wording"), "*.yaml").Order(StringComparer.Ordinal).Select(Json)]),
    }).Cues;

    public static CueReader Reader { get; } = CueReader.Compile(Cues, Normalising);

    private static LawbookData Data(JsonObject part)
    {
        part["jurisdiction"] = "cn";
        part["version"] = "test";
        return part.Deserialize(LawbookJson.Default.LawbookData)!;
    }

    private static JsonNode Json(string path)
    {
        using var file = File.OpenText(path);
        var yaml = new YamlStream();
        yaml.Load(file);
        return Json(yaml.Documents[0].RootNode);
    }

    private static JsonNode Json(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(c => KeyValuePair.Create(((YamlScalarNode)c.Key).Value!, (JsonNode?)Json(c.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Json)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } flag => JsonValue.Create(flag.Value == "true"),
        YamlScalarNode { Style: ScalarStyle.Plain } number when int.TryParse(number.Value, out var value) => JsonValue.Create(value),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value!),
        _ => throw new InvalidDataException($"Unexpected YAML at {node.Start}"),
    };
}
