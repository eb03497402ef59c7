using System.Text.Json;
using System.Text.Json.Serialization;

namespace Youjie.Values;

/// <summary>Writes an enumeration as <c>needs-facts</c>: the same word in YAML, JSON and on the command line.</summary>
public sealed class KebabEnum<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
