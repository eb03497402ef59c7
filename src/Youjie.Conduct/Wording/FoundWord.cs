namespace Youjie.Conduct.Wording;

/// <summary>A word of the table found in a normalised text.</summary>
/// <param name="Id">Number of the word in its table; spellings of one word share it.</param>
/// <param name="Start">First character, inclusive, in the normal form.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Sentence">Number of the sentence.</param>
/// <param name="Clause">Number of the clause in the text.</param>
internal record struct FoundWord(int Id, int Start, int End, int Sentence, int Clause)
{
    /// <summary>True if a negation stands before it in its clause.</summary>
    public bool Negated { get; set; }

    /// <summary>Characters between this and another word; 0 if they touch or overlap.</summary>
    public readonly int GapTo(in FoundWord other) => Math.Max(0, Math.Max(other.Start - End, Start - other.End));
}
