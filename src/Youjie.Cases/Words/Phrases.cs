using System.Globalization;
using System.Text.Json;
using Youjie.Values;

namespace Youjie.Cases.Words;

/// <summary>The words people read, by key and language. They live in Words/zh.json and Words/en.json, never in C#.</summary>
public sealed class Phrases
{
    private static readonly Phrases Zh = Read(Language.Zh, "words-zh.json");
    private static readonly Phrases En = Read(Language.En, "words-en.json");
    private readonly Dictionary<string, string> texts;

    private Phrases(Language language, Dictionary<string, string> texts) => (Language, this.texts) = (language, texts);

    /// <summary>The language of these words.</summary>
    public Language Language { get; }

    /// <summary>All keys.</summary>
    public IReadOnlyCollection<string> Keys => texts.Keys;

    /// <summary>The words in one language.</summary>
    public static Phrases In(Language language) => language == Language.Zh ? Zh : En;

    /// <summary>One sentence in both languages; arguments that are themselves in both languages are picked for each.</summary>
    public static LocalText Both(string key, params ReadOnlySpan<object?> args) => new(Zh.Say(key, args), En.Say(key, args));

    /// <summary>The text as written, with its placeholders.</summary>
    public string Raw(string key) => texts.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"No words for '{key}'");

    /// <summary>True if there are words for the key.</summary>
    public bool Has(string key) => texts.ContainsKey(key);

    /// <summary>The text with its placeholders filled by position.</summary>
    public string Say(string key, params ReadOnlySpan<object?> args)
    {
        var picked = new object?[args.Length];
        for (var i = 0; i < args.Length; i++) picked[i] = args[i] is LocalText both ? both.In(Language) : args[i];
        return string.Format(CultureInfo.InvariantCulture, Raw(key), picked);
    }

    /// <summary>The text in this language.</summary>
    public string Say(LocalText text) => text.In(Language);

    /// <summary>Several things in one row, separated as the language does.</summary>
    public string List(IEnumerable<string> items) => string.Join(Raw("list.separator"), items);

    private static Phrases Read(Language language, string resource)
    {
        using var stream = typeof(Phrases).Assembly.GetManifestResourceStream(resource)!;
        return new(language, JsonSerializer.Deserialize(stream, PhrasesJson.Default.DictionaryStringString)!);
    }
}
