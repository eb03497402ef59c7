using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using Youjie.Values;

namespace Youjie.Conduct;

/// <summary>The sentences in which the judge gives reasons. They lie beside the code as data, in both languages.</summary>
internal static class TraceWords
{
    private static readonly FrozenDictionary<string, LocalText> Sentences = Load();

    /// <summary>The sentence with gaps {0}, {1}, {2}.</summary>
    public static LocalText Of(string key) => Sentences[key];

    /// <summary>All keys, for tests.</summary>
    public static IEnumerable<string> Keys => Sentences.Keys;

    private static FrozenDictionary<string, LocalText> Load()
    {
        using var stream = typeof(TraceWords).Assembly.GetManifestResourceStream("trace.json")!;
        var sentences = JsonSerializer.Deserialize(stream, TraceWordsJson.Default.DictionaryStringLocalText)!;
        return sentences.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(Dictionary<string, LocalText>))]
internal sealed partial class TraceWordsJson : JsonSerializerContext;
