namespace Youjie.Values;

/// <summary>The same words in Chinese and in English. Chinese is what people read first; English is never longer in meaning.</summary>
/// <param name="Zh">Simplified Chinese.</param>
/// <param name="En">English.</param>
public sealed record LocalText(string Zh, string En)
{
    /// <summary>A text that is the same in every language: a date, a number, a name.</summary>
    public static implicit operator LocalText(string same) => new(same, same);

    /// <summary>The words in the language asked for.</summary>
    public string In(Language language) => language == Language.Zh ? Zh : En;
}
