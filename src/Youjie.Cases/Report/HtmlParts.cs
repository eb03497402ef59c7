namespace Youjie.Cases.Report;

/// <summary>The parts of the HTML file that are more than a line.</summary>
internal static class HtmlParts
{
    public static void List(TextWriter writer, Bullets bullets)
    {
        var tag = bullets.Numbered ? "ol" : "ul";
        writer.Write($"<{tag}>\n");
        foreach (var item in bullets.Items)
        {
            writer.Write($"<li>{E(item.Text)}");
            foreach (var under in item.Under) writer.Write($"<div class=\"quiet\">{E(under)}</div>");
            writer.Write("</li>\n");
        }

        writer.Write($"</{tag}>\n");
    }

    public static void Table(TextWriter writer, Sheet grid)
    {
        writer.Write($"<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"{E(grid.Caption)}\"><table>\n<caption>{E(grid.Caption)}</caption>\n<thead><tr>");
        for (var i = 0; i < grid.Head.Count; i++) writer.Write($"<th scope=\"col\"{Figure(grid, i)}>{E(grid.Head[i])}</th>");
        writer.Write("</tr></thead>\n<tbody>\n");
        foreach (var row in grid.Rows) Row(writer, grid, row);
        writer.Write("</tbody>\n</table></div>\n");
    }

    public static void Card(TextWriter writer, RuleCard card)
    {
        writer.Write($"<article class=\"card {E(card.Tone)}\" id=\"{E(card.Anchor)}\">\n<h4><span class=\"badge\">{E(card.Badge)}</span> {E(card.Title)}</h4>\n<ul class=\"times\">\n");
        foreach (var time in card.Times) writer.Write($"<li id=\"{E(time.Anchor)}\">{E(time.Text)}</li>\n");
        writer.Write("</ul>\n<dl>\n");
        foreach (var fact in card.Facts)
        {
            writer.Write($"<dt>{E(fact.Label)}</dt>");
            foreach (var line in fact.Lines) writer.Write($"<dd>{E(line)}</dd>");
            writer.Write("\n");
        }

        writer.Write("</dl>\n</article>\n");
    }

    private static void Row(TextWriter writer, Sheet grid, IReadOnlyList<string> row)
    {
        writer.Write("<tr>");
        for (var i = 0; i < row.Count; i++) writer.Write(i == 0 ? $"<th scope=\"row\">{E(row[i])}</th>" : $"<td{Figure(grid, i)}>{E(row[i])}</td>");
        writer.Write("</tr>\n");
    }

    private static string Figure(Sheet grid, int column) => column >= grid.FirstNumber ? " class=\"figure\"" : "";

    private static string E(string text) => HtmlReport.E(text);
}
