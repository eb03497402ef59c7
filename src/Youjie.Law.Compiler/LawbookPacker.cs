using System.Text.Encodings.Web;
using System.Text.Json;
using Youjie.Values;

namespace Youjie.Law.Compiler;

/// <summary>Packs a sound lawbook into one versioned bundle: the same YAML gives the same bytes on every machine.</summary>
public static class LawbookPacker
{
    /// <summary>The bundle, with the SHA-256 of its content inside.</summary>
    public static byte[] Pack(LawbookData data)
    {
        var content = data with { Digest = "" };
        return Write(content with { Digest = Digest.Of(Write(content)).Hex });
    }

    private static byte[] Write(LawbookData data)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            JsonSerializer.Serialize(writer, data, LawbookJson.Default.LawbookData);
        return stream.ToArray();
    }
}
