namespace Youjie.Law;

/// <summary>How the same words are written in many ways, and what takes words back (<c>normalising.yaml</c>).</summary>
public sealed record Normalising
{
    /// <summary>Letters read as another letter: two characters each, as written and as read (<c>錢钱</c>).</summary>
    public IReadOnlyList<string> Letters { get; init => field = value ?? []; } = [];

    /// <summary>Other spellings of a word or part of a word: homophones, pinyin, abbreviations.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Spellings { get; init => field = value ?? new Dictionary<string, IReadOnlyList<string>>(); } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Words that take back what follows them up to the next comma (不会, 严禁).</summary>
    public IReadOnlyList<string> Negators { get; init => field = value ?? []; } = [];

    /// <summary>Words after which a negation in the same clause is none (别以为……不会).</summary>
    public IReadOnlyList<string> Rhetoric { get; init => field = value ?? []; } = [];
}
