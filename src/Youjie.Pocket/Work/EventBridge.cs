using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.JSInterop;

namespace Youjie.Pocket.Work;

/// <summary>
/// Blazor hands events of the page over as JSON elements, through the options of its own runtime. Given a source-generated context
/// for the few types it passes, the serializer by reflection need not be sent to every phone (35 kB).
/// </summary>
internal static class EventBridge
{
    /// <summary>Must come before the first event.</summary>
    public static void Prepare(IJSRuntime runtime) => OptionsOf((JSRuntime)runtime).TypeInfoResolverChain.Add(EventBridgeJson.Default);

    // The options belong to classes derived from the runtime; the host's runtime is not ours to derive from.
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_JsonSerializerOptions")]
    private static extern JsonSerializerOptions OptionsOf(JSRuntime runtime);
}

[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(object))]
[JsonSerializable(typeof(object[]))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(long))]
internal sealed partial class EventBridgeJson : JsonSerializerContext;
