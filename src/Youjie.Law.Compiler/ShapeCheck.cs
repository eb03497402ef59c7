using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Youjie.Law.Compiler;

/// <summary>Holds a JSON tree against the type it should become and lists every unknown and missing key, not only the first.</summary>
internal static class ShapeCheck
{
    /// <summary>Path and sentence of each problem.</summary>
    public static IEnumerable<(string Path, string Code, string Says)> Check(JsonNode? node, JsonTypeInfo type, string path)
    {
        return (node, type.Kind) switch
        {
            (JsonObject map, JsonTypeInfoKind.Object) => Object(map, type, path),
            (JsonArray list, JsonTypeInfoKind.Enumerable) => Enumerable.Range(0, list.Count)
                .SelectMany(i => Check(list[i], Element(type), $"{path}[{i}]")),
            (null, _) => [],
            (JsonArray, JsonTypeInfoKind.Object) => [(path, "wrong-shape", "a list stands where one entry with keys is expected")],
            (JsonObject, JsonTypeInfoKind.Enumerable) => [(path, "wrong-shape", "one entry stands where a list is expected")],
            _ => [],
        };
    }

    private static IEnumerable<(string, string, string)> Object(JsonObject map, JsonTypeInfo type, string path)
    {
        type = Concrete(map, type);
        var known = type.Properties.ToDictionary(p => p.Name, StringComparer.Ordinal);
        foreach (var (key, value) in map)
        {
            if (key == type.PolymorphismOptions?.TypeDiscriminatorPropertyName || key == "kind" && !known.ContainsKey(key)) continue;
            if (!known.TryGetValue(key, out var property))
                yield return ($"{path}.{key}", "unknown-key", $"'{key}' is not known here; known keys are {string.Join(", ", known.Keys)}");
            else
                foreach (var problem in Check(value, type.Options.GetTypeInfo(property.PropertyType), $"{path}.{key}")) yield return problem;
        }

        foreach (var missing in known.Values.Where(p => p.IsRequired && !map.ContainsKey(p.Name)))
            yield return (path, "missing-key", $"'{missing.Name}' is missing; write it, or null where the sources do not say");
    }

    private static JsonTypeInfo Concrete(JsonObject map, JsonTypeInfo type)
    {
        if (type.PolymorphismOptions is not { } options) return type;
        var kind = map[options.TypeDiscriminatorPropertyName]?.GetValue<string>();
        var derived = options.DerivedTypes.FirstOrDefault(d => (string?)d.TypeDiscriminator == kind).DerivedType;
        return derived is null ? type : type.Options.GetTypeInfo(derived);
    }

    private static JsonTypeInfo Element(JsonTypeInfo list) => list.Options.GetTypeInfo(list.ElementType!);
}
