using System.Text.Json;
using System.Text.Json.Serialization;

namespace Youjie.Values;

/// <summary>
/// Reads a time only if it says its zone: <c>Z</c> or <c>±hh:mm</c> at the end. The serializer's own reader would take a time without one
/// in the zone of the machine, so that the same file would be judged differently in Beijing and in London.
/// </summary>
public sealed class ZonedTimeJson : JsonConverter<DateTimeOffset>
{
    /// <inheritdoc/>
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && SaysZone(reader.GetString()!) && reader.TryGetDateTimeOffset(out var time) ? time : throw new TimeWithoutZone();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    private static bool SaysZone(string text) => text.EndsWith('Z')
        || (text.Length > 6 && text[^6] is '+' or '-' && text[^3] == ':' && text.Contains('T', StringComparison.Ordinal));
}

/// <summary>A time that is none, or that does not say its zone.</summary>
public sealed class TimeWithoutZone() : JsonException("Write the time with its zone, such as 2026-03-02T22:14:05+08:00 or 2026-03-02T14:14:05Z.");
