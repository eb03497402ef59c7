using System.Text.Json;
using Youjie.Cases.Words;
using Youjie.Values;

namespace Youjie.Cases.Batch;

/// <summary>Says in both languages where a line is not a case and why. The serializer's own sentences are English, name types of this program and may repeat the input.</summary>
internal static class JsonTrouble
{
    private const int LongestPath = 80;

    /// <summary>What is wrong, and where.</summary>
    public static LocalText Of(JsonException e) => Phrases.Both("batch.not-a-case", Where(e.Path), Why(e));

    private static string Where(string? path) => string.IsNullOrEmpty(path) ? "$" : path.Length <= LongestPath ? path : path[..LongestPath] + "…";

    private static LocalText Why(JsonException e) => e switch
    {
        TimeWithoutZone => Phrases.Both("batch.time-without-zone"),
        { InnerException: JsonException } => Phrases.Both("batch.not-json"),
        _ when Missing(e.Message) is { } names => Phrases.Both("batch.missing", names),
        _ when e.Message.Contains("could not be mapped", StringComparison.Ordinal) => Phrases.Both("batch.unknown-key"),
        _ => Phrases.Both("batch.other-form"),
    };

    // Names of keys are all that is taken over from the serializer's sentence: "… including: 'id', 'as_of'."
    private static string? Missing(string message)
    {
        const string Before = "including: ";
        var at = message.IndexOf(Before, StringComparison.Ordinal);
        return at < 0 ? null : string.Join(", ", message[(at + Before.Length)..].Split(" Path:")[0].Split(['\'', '"', ',', ' ', '.', ';'], StringSplitOptions.RemoveEmptyEntries));
    }
}
