using System.Text;

namespace Youjie.Lawbook.Tests;

/// <summary>The fact sheets that lie beside the checkout, used in place. Where they are absent the test is skipped with that reason.</summary>
internal static class FactSheets
{
    public static IEnumerable<string[]> Rows(string file) => Parse(Read(file)).Skip(1).Where(r => r.Length > 1);

    public static IEnumerable<string> Headings(string file, string mark) =>
        Read(file).Split('\n').Where(l => l.StartsWith(mark, StringComparison.Ordinal)).Select(l => l[mark.Length..].Trim());

    private static string Read(string file)
    {
        var path = Path.Combine(Repository.Root, "..", "shared", "facts", file);
        Assert.SkipUnless(File.Exists(path), $"the fact sheet {file} does not lie beside this checkout");
        return File.ReadAllText(path);
    }

    // RFC 4180: quotes double inside quotes, line breaks may stand inside them.
    private static IEnumerable<string[]> Parse(string text)
    {
        var (row, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
            else if (c == '"') quoted = !quoted;
            else if (!quoted && c is ',' or '\n' && !quoted)
            {
                row.Add(cell.ToString().TrimEnd('\r'));
                cell.Clear();
                if (c == ',') continue;
                yield return [.. row];
                row.Clear();
            }
            else cell.Append(c);
        }
    }
}
