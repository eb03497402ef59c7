using System.Text;

namespace Youjie.Values;

/// <summary>From written signs to digits: width, separators, extensions, the words phones write when there is no number.</summary>
internal static class PhoneText
{
    private static readonly HashSet<string> Nothing = new(StringComparer.OrdinalIgnoreCase)
    {
        "", "-", "--", "-1", "-2", "-3", "null", "unknown", "(unknown)", "private", "anonymous", "restricted", "payphone", "unavailable",
        "未知", "未知号码", "无号码", "无", "隐藏号码", "私人号码", "匿名", "未显示", "不显示号码",
    };

    private static readonly string[] ExtensionWords = ["转", "分机", "ext", "x", ",", ";", "p", "w", "#"];

    /// <summary>Full-width signs become plain ones, invisible marks go, ends are trimmed.</summary>
    public static string Fold(string? written)
    {
        if (string.IsNullOrEmpty(written)) return "";
        var text = new StringBuilder(written.Length);
        foreach (var c in written)
            if (!IsInvisible(c)) text.Append(Plain(c));
        return text.ToString().Trim();
    }

    /// <summary>Whether the text says that there is no number.</summary>
    public static bool IsWithheld(string folded) => Nothing.Contains(folded);

    /// <summary>Digits with a leading '+' if there was one, without extension; null when it is not a number.</summary>
    public static string? Digits(string folded)
    {
        var main = CutExtension(folded);
        var digits = new StringBuilder(main.Length);
        foreach (var c in main)
        {
            if (char.IsAsciiDigit(c) || (c == '+' && digits.Length == 0)) digits.Append(c);
            else if (!IsSeparator(c)) return null;
        }

        return digits.Length == 0 || digits.ToString() == "+" ? null : CutGroup(main, digits.ToString());
    }

    private static string CutExtension(string text)
    {
        var end = text.Length;
        foreach (var word in ExtensionWords)
        {
            var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && at < end && IsExtension(text, at, word.Length)) end = at;
        }

        return text[..end];
    }

    // "010-88886666转801": digits before, digits after, nothing else.
    private static bool IsExtension(string text, int at, int length) =>
        text.AsSpan(0, at).ContainsAnyInRange('0', '9') && NumberOnly(text.AsSpan(0, at))
        && text.AsSpan(at + length).ContainsAnyInRange('0', '9') && NumberOnly(text.AsSpan(at + length).TrimStart(".:,; "));

    private static bool NumberOnly(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!char.IsAsciiDigit(c) && !IsSeparator(c) && c != '+') return false;
        return true;
    }

    // "010-88886666-801": a last group that a complete landline before it leaves over is an extension.
    private static string CutGroup(string main, string digits)
    {
        var dash = main.LastIndexOf('-');
        if (dash <= 0) return digits;
        var before = Digits(main[..dash].TrimEnd());
        return before is not null && PhoneShape.Reduce(digits).Kind == PhoneKind.Other && PhoneShape.Reduce(before).Kind == PhoneKind.Landline ? before : digits;
    }

    private static char Plain(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u3000' or '\u00A0' => ' ',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
        _ => c,
    };

    private static bool IsInvisible(char c) => c is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';

    private static bool IsSeparator(char c) => c is ' ' or '-' or '(' or ')' or '.' or '[' or ']' or '/' or '\t';
}
