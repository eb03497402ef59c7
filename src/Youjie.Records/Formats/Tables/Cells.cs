namespace Youjie.Records.Formats.Tables;

/// <summary>What spreadsheets do to a value.</summary>
internal static class Cells
{
    /// <summary>The value without the tricks that keep spreadsheets from changing it: <c>="138…"</c>, a leading tab or apostrophe.</summary>
    public static string Clean(string cell)
    {
        var text = cell.Trim().Trim('\uFEFF', '\u200B');
        if (text.Length > 3 && text.StartsWith("=\"", StringComparison.Ordinal) && text[^1] == '"') text = text[2..^1].Trim();
        return text is ['\'', _, ..] && text[^1] != '\'' ? text[1..] : text;
    }

    /// <summary>Empty, or one of the signs that bills write for nothing.</summary>
    public static string? Value(string text) => text is "" or "-" or "--" or "—" or "null" or "NULL" or "N/A" or "无" ? null : text;

    /// <summary>Full-width signs as plain ones.</summary>
    public static string Narrow(string text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (var i = 0; i < to.Length; i++) to[i] = from[i] switch
        {
            >= '\uFF01' and <= '\uFF5E' => (char)(from[i] - 0xFEE0),
            '\u3000' or '\u00A0' => ' ',
            _ => from[i],
        };
    });
}
