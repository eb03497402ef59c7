using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Youjie.Conduct;

namespace Youjie.Law.Compiler;

/// <summary>Reads a file of worked examples. What the file shares under <c>given</c> is laid under each example's own.</summary>
internal static class ExampleReader
{
    private static readonly string[] Keys = ["says", "given", "expect", "why"];

    public static List<Example> Read(string file, JsonObject root, YamlReader yaml, List<Problem> problems)
    {
        var result = new List<Example>();
        var rule = root["rule"]?.ToString() ?? "";
        if (rule != Path.GetFileNameWithoutExtension(file)) problems.Add(new(file, 1, "file-name", $"the examples belong to '{rule}'; the file must be called the same"));
        if (root["examples"] is not JsonArray list) problems.Add(new(file, 1, "missing-key", "'examples' is missing"));
        else
            for (var i = 0; i < list.Count; i++)
                if (One(file, rule, root["given"] as JsonObject, list[i] as JsonObject, $"$.examples[{i}]", yaml, problems) is { } example) result.Add(example);
        return result;
    }

    private static Example? One(string file, string rule, JsonObject? shared, JsonObject? own, string path, YamlReader yaml, List<Problem> problems)
    {
        var line = yaml.LineOf(path);
        void Bad(string says) => problems.Add(new(file, line, "example", says));
        if (own is null) return null;
        foreach (var key in own.Select(p => p.Key).Except(Keys)) Bad($"'{key}' is not known here; known keys are {string.Join(", ", Keys)}");
        foreach (var key in Keys.Where(k => !own.ContainsKey(k) && k != "given")) Bad($"'{key}' is missing");
        var given = Lay(shared, own["given"] as JsonObject);
        try
        {
            return new Example
            {
                File = file,
                Line = line,
                Rule = rule,
                Says = own["says"]?.ToString() ?? "",
                Why = own["why"]?.ToString() ?? "",
                Given = Shape(given, ConductJson.Default.CaseFacts, path + ".given", Bad)!,
                Expect = Shape(own["expect"], ExampleJson.Default.Expectation, path + ".expect", Bad) ?? new(),
            };
        }
        catch (JsonException e)
        {
            Bad(e.InnerException?.Message ?? e.Message);
            return null;
        }
    }

    private static T? Shape<T>(JsonNode? node, JsonTypeInfo<T> type, string path, Action<string> bad)
    {
        foreach (var problem in ShapeCheck.Check(node, type, path)) bad($"{problem.Path}: {problem.Says}");
        return node.Deserialize(type);
    }

    private static JsonObject Lay(JsonObject? shared, JsonObject? own)
    {
        var result = new JsonObject();
        foreach (var (key, value) in (own ?? []).Concat(shared ?? []))
            if (!result.ContainsKey(key)) result[key] = value?.DeepClone();
        var number = 0;
        foreach (var communication in (result["communications"] as JsonArray ?? []).OfType<JsonObject>())
        {
            communication["id"] ??= string.Create(CultureInfo.InvariantCulture, $"c{number + 1}");
            communication["direction"] ??= "to-person";
            number++;
        }

        return result;
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(Expectation))]
internal sealed partial class ExampleJson : JsonSerializerContext;
