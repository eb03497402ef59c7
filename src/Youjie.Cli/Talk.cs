using System.Text.Encodings.Web;
using System.Text.Json;
using Youjie.Cases.Words;
using Youjie.Values;

namespace Youjie.Cli;

/// <summary>How the tool speaks: answers on one stream, everything else on the other, JSON where it was asked for.</summary>
public sealed class Talk(Surroundings world, Language language, bool json)
{
    /// <summary>The words.</summary>
    public Phrases Words { get; } = Phrases.In(language);

    /// <summary>The language.</summary>
    public Language Language => language;

    /// <summary>True when answers are JSON.</summary>
    public bool Json => json;

    /// <summary>One line of the answer.</summary>
    public void Line(string text) => world.Out.WriteLine(text);

    /// <summary>A sentence for people; nothing when the answer is JSON.</summary>
    public void Say(string key, params ReadOnlySpan<object?> args)
    {
        if (!json) world.Out.WriteLine(Words.Say(key, args));
    }

    /// <summary>Says why something was not done: one sentence, or one JSON object, on the other stream.</summary>
    public int Refuse(LocalText why, int code)
    {
        world.Error.WriteLine(json ? AsJson(why, code) : Words.Say(why));
        return code;
    }

    private static string AsJson(LocalText why, int code)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteStartObject("error");
            writer.WriteString("zh", why.Zh);
            writer.WriteString("en", why.En);
            writer.WriteEndObject();
            writer.WriteNumber("exit_code", code);
            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
