using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Youjie.Values;

/// <summary>
/// A date known to the day, the month or only the year, as sources report it (<c>2026-01-30</c>, <c>2018-03</c>, <c>2022</c>).
/// What is not known is not guessed: a comparison that depends on the missing part answers "unknown".
/// </summary>
/// <param name="Earliest">The first day it can be.</param>
/// <param name="Latest">The last day it can be, inclusive.</param>
[JsonConverter(typeof(PartialDateJson))]
public readonly record struct PartialDate(DateOnly Earliest, DateOnly Latest)
{
    /// <summary>True if the day is known.</summary>
    public bool IsExact => Earliest == Latest;

    /// <summary>Reads <c>yyyy-MM-dd</c>, <c>yyyy-MM</c> or <c>yyyy</c>; null if it is none of these.</summary>
    public static PartialDate? TryParse(string? text) => text?.Length switch
    {
        10 when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => new(day, day),
        7 when DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) => new(first, first.AddMonths(1).AddDays(-1)),
        4 when DateOnly.TryParseExact(text + "-01-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) => new(first, first.AddYears(1).AddDays(-1)),
        _ => null,
    };

    /// <summary>The shortest form that says what is known.</summary>
    public override string ToString() => IsExact ? Beijing.Write(Earliest)
        : Earliest.Month == Latest.Month ? Earliest.ToString("yyyy-MM", CultureInfo.InvariantCulture)
        : Earliest.ToString("yyyy", CultureInfo.InvariantCulture);
}

/// <summary>Writes a <see cref="PartialDate"/> as its text.</summary>
public sealed class PartialDateJson : JsonConverter<PartialDate>
{
    /// <inheritdoc/>
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString();
        return PartialDate.TryParse(text) ?? throw new JsonException($"'{text}' is not a date: write 2026-01-30, 2026-01 or 2026");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
