namespace Youjie.Conduct.Wording;

/// <summary>Latin spellings (pinyin, abbreviations) count only as whole words: "txl" is not in "nextxlarge".</summary>
internal static class Latin
{
    public static bool StandsAlone(string original, Desk desk, int start, int end) =>
        !(StartsInside(original, desk.Text[start], desk.PlaceOf(start)) || EndsInside(original, desk.Text[end - 1], desk.PlaceOf(end - 1)));

    private static bool StartsInside(string original, char first, int place) =>
        char.IsAsciiLetter(first) && place > 0 && char.IsAsciiLetter(original[place - 1]);

    private static bool EndsInside(string original, char last, int place) =>
        char.IsAsciiLetter(last) && place + 1 < original.Length && char.IsAsciiLetter(original[place + 1]);
}
