using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Youjie.Law.Compiler;

/// <summary>Turns YAML into JSON so that one set of types reads both, and remembers on which line each value stood.</summary>
internal sealed partial class YamlReader
{
    private readonly Dictionary<string, long> lines = [];

    /// <summary>The JSON form of the document's root.</summary>
    public JsonNode? Root { get; private init; }

    /// <summary>Reads one document.</summary>
    /// <exception cref="YamlException">The text is not YAML.</exception>
    public static YamlReader Read(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        var reader = new YamlReader();
        var root = stream.Documents.Count == 0 ? null : reader.Convert(stream.Documents[0].RootNode, "$");
        return new YamlReader(reader.lines) { Root = root };
    }

    private YamlReader() { }

    private YamlReader(Dictionary<string, long> lines) => this.lines = lines;

    /// <summary>The line on which the value at a JSON path stands; the nearest parent's if the path is unknown.</summary>
    public long LineOf(string path)
    {
        while (path.Length > 1 && !lines.ContainsKey(path)) path = path[..Math.Max(path.LastIndexOf('.'), path.LastIndexOf('['))];
        return lines.GetValueOrDefault(path, 1);
    }

    private JsonNode? Convert(YamlNode node, string path)
    {
        lines[path] = node.Start.Line;
        return node switch
        {
            YamlMappingNode map => Object(map, path),
            YamlSequenceNode list => Array(list, path),
            YamlScalarNode scalar => Scalar(scalar),
            _ => null,
        };
    }

    private JsonObject Object(YamlMappingNode map, string path)
    {
        var result = new JsonObject();
        foreach (var (key, value) in map.Children)
        {
            var name = ((YamlScalarNode)key).Value ?? "";
            if (result.ContainsKey(name)) throw new YamlException(key.Start, key.End, $"the key '{name}' stands twice");
            result[name] = Convert(value, $"{path}.{name}");
        }

        return result;
    }

    private JsonArray Array(YamlSequenceNode list, string path)
    {
        var result = new JsonArray();
        foreach (var item in list.Children) result.Add(Convert(item, $"{path}[{result.Count}]"));
        return result;
    }

    // Only what YAML 1.2's core schema calls null, boolean and integer is one; dates and versions stay text.
    private static JsonNode? Scalar(YamlScalarNode scalar)
    {
        var text = scalar.Value ?? "";
        if (scalar.Style is not ScalarStyle.Plain) return JsonValue.Create(text);
        return text switch
        {
            "" or "null" or "~" => null,
            "true" => JsonValue.Create(true),
            "false" => JsonValue.Create(false),
            _ when Integer().IsMatch(text) => JsonValue.Create(long.Parse(text, CultureInfo.InvariantCulture)),
            _ => JsonValue.Create(text),
        };
    }

    [GeneratedRegex("^-?(0|[1-9][0-9]{0,17})$")]
    private static partial Regex Integer();
}
