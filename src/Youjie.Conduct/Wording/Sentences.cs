namespace Youjie.Conduct.Wording;

/// <summary>Words found, sentence by sentence.</summary>
internal static class Sentences
{
    /// <summary>Index after the last word of the sentence whose first word is at <paramref name="from"/>.</summary>
    public static int EndOf(ReadOnlySpan<FoundWord> words, int from)
    {
        var to = from + 1;
        while (to < words.Length && words[to].Sentence == words[from].Sentence)
            to++;
        return to;
    }
}
