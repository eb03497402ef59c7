namespace Youjie.Conduct.Wording;

/// <summary>Full identity and mobile numbers, by shape: what is printed may carry a wrong check digit and still expose someone.</summary>
internal static class Numbers
{
    /// <summary>End (exclusive) of the number that starts here; a closing x belongs to it.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end - at == 17 && end < text.Length && text[end] == 'x' ? end + 1 : end;
    }

    /// <summary>Eighteen characters with the year of birth in the middle.</summary>
    public static bool IsIdentity(ReadOnlySpan<char> number) =>
        number.Length == 18 && number[6..8] is ("19" or "20");

    /// <summary>Eleven digits as mainland mobile numbers have them.</summary>
    public static bool IsMobile(ReadOnlySpan<char> number) => number.Length == 11 && number[0] == '1' && number[1] >= '3';
}
