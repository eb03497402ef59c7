using System.Text.Json.Serialization;

namespace Youjie.Pocket.Words;

[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class PocketWordsJson : JsonSerializerContext;
