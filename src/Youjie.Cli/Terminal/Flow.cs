using System.Text;
using Spectre.Console;

namespace Youjie.Cli.Terminal;

/// <summary>Breaks text into lines as Chinese is set: between signs, but no line begins with a closing mark or ends with an opening one, and dates and words stay whole.</summary>
internal static class Flow
{
    private const string NotFirst = "，。；：、！？）】》〉」』”’…％%),.;:!?";
    private const string NotLast = "（【《〈「『“‘(";

    /// <summary>Lines no wider than the width in cells, except where one word is.</summary>
    public static IEnumerable<string> Lines(string text, int width)
    {
        foreach (var paragraph in text.Split('\n'))
        {
            var line = new StringBuilder();
            var used = 0;
            foreach (var word in Words(paragraph))
            {
                var cells = word.GetCellWidth();
                if (used > 0 && used + word.TrimEnd().GetCellWidth() > width)
                {
                    yield return line.ToString().TrimEnd();
                    line.Clear();
                    used = 0;
                }

                line.Append(word);
                used += cells;
            }

            yield return line.ToString().TrimEnd();
        }
    }

    // What may not be parted: a run of letters and digits, or one sign with the marks that cling to it.
    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i < text.Length && !MayPart(text[i - 1], text[i])) continue;
            if (i > start) yield return text[start..i];
            start = i;
        }
    }

    private static bool MayPart(char before, char after)
    {
        if (NotFirst.Contains(after, StringComparison.Ordinal) || NotLast.Contains(before, StringComparison.Ordinal)) return false;
        if (after == ' ' || char.IsLowSurrogate(after)) return false;
        return before == ' ' || before > '\u2E7F' || after > '\u2E7F';
    }
}
