namespace Youjie.Cases.State;

/// <summary>Phone numbers as the user writes them.</summary>
public static class Numbers
{
    /// <summary>The numbers of both, each once, in order.</summary>
    public static IReadOnlyList<string> Join(IReadOnlyList<string>? old, IReadOnlyList<string> more) =>
        [.. (old ?? []).Concat(more.Select(Checked)).Distinct(StringComparer.Ordinal)];

    /// <summary>The number, if it can be one: digits with the usual marks between them.</summary>
    public static string Checked(string number)
    {
        var digits = number.Count(char.IsAsciiDigit);
        var plain = number.All(c => char.IsAsciiDigit(c) || c is '+' or '-' or ' ' or '(' or ')' or '*' or '#');
        return digits is >= 3 and <= 24 && plain ? number.Trim() : throw new CaseRefused("refused.not-a-number", number);
    }
}
