using System.Text.Json.Serialization;

namespace Youjie.Cases.Words;

[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class PhrasesJson : JsonSerializerContext;
