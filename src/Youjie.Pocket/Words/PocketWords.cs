using System.Globalization;
using System.Text.Json;
using Youjie.Cases.Report;
using Youjie.Cases.Words;
using Youjie.Values;

namespace Youjie.Pocket.Words;

/// <summary>The words of the page in one language. They live in Words/zh.json and Words/en.json; what the report says comes from the library.</summary>
public sealed class PocketWords
{
    private readonly Dictionary<string, string> texts;

    private PocketWords(Language language, string resource) => (Language, texts, Report) = (language, Read(resource), new(Phrases.In(language)));

    /// <summary>The language of these words.</summary>
    public Language Language { get; }

    /// <summary>The words of the report, the same on every surface.</summary>
    public ReportWords Report { get; }

    /// <summary>The words in one language.</summary>
    public static PocketWords In(Language language) => language == Language.Zh ? Zh : En;

    /// <summary>The text with its places filled.</summary>
    public string Say(string key, params ReadOnlySpan<object?> args) => string.Format(CultureInfo.InvariantCulture, texts[key], args);

    /// <summary>The text in this language.</summary>
    public string Say(LocalText text) => text.In(Language);

    private static PocketWords Zh => field ??= new(Language.Zh, "pocket-zh.json");

    private static PocketWords En => field ??= new(Language.En, "pocket-en.json");

    private static Dictionary<string, string> Read(string resource)
    {
        using var stream = typeof(PocketWords).Assembly.GetManifestResourceStream(resource)!;
        return JsonSerializer.Deserialize(stream, PocketWordsJson.Default.DictionaryStringString)!;
    }
}
