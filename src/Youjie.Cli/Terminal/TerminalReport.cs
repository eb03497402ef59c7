using Spectre.Console;
using Youjie.Cases.Report;

namespace Youjie.Cli.Terminal;

/// <summary>Draws a page on the terminal; without colours when it is piped or NO_COLOR is set.</summary>
internal sealed class TerminalReport
{
    private const int ShownTimes = 5;
    private readonly IAnsiConsole console;
    private readonly int width;

    private TerminalReport(IAnsiConsole console, int width) => (this.console, this.width) = (console, width);

    /// <summary>Draws the page.</summary>
    public static void Write(Surroundings world, ReportPage page)
    {
        var text = new StringWriter { NewLine = "\n" };
        new TerminalReport(Screen.Over(text, world, world.OutIsTerminal), world.Width).Draw(page);
        var before = "-";
        foreach (var line in text.ToString().TrimEnd().Split('\n').Select(l => l.TrimEnd()))
        {
            if (line.Length > 0 || before.Length > 0) world.Out.WriteLine(line);
            before = line;
        }
    }

    private void Draw(ReportPage page)
    {
        Put(page.Title, 0, Tones.Title);
        Put(page.Lead, 0, Tones.Quiet);
        foreach (var (section, number) in page.Sections.Select((s, i) => (s, i + 1)))
        {
            Space();
            if (section.Heading.Length > 0) Put(page.Sections.Count > 1 ? $"{number}  {section.Heading}" : section.Heading, 0, Tones.Heading);
            foreach (var block in section.Blocks) Draw(block);
        }
    }

    private void Draw(ReportBlock block)
    {
        if (block is SubHeading sub) Draw(sub);
        if (block is Passage p) Put(p.Text, 2, p.Quiet ? Tones.Quiet : Tones.Plain);
        if (block is Bullets bullets) Draw(bullets);
        if (block is Sheet grid) Draw(grid);
        if (block is RuleCard card) Draw(card);
    }

    private void Draw(SubHeading sub)
    {
        Space();
        Put(sub.Text, 2, Tones.Heading);
    }

    private void Draw(Bullets bullets)
    {
        foreach (var (item, number) in bullets.Items.Select((b, i) => (b, i + 1)))
        {
            Put(item.Text, 6, Tones.Plain, bullets.Numbered ? $"{number,3}. " : "   ·  ");
            foreach (var under in item.Under) Put(under, 6, Tones.Quiet);
        }
    }

    private void Draw(Sheet grid)
    {
        Space();
        Put(grid.Caption, 2, Tones.Quiet);
        var table = new Table { Border = TableBorder.Simple };
        for (var i = 0; i < grid.Head.Count; i++)
            table.AddColumn(new TableColumn(new Text(grid.Head[i], Tones.Quiet)) { Alignment = i >= grid.FirstNumber ? Justify.Right : Justify.Left });
        foreach (var row in grid.Rows) table.AddRow(row.Select(cell => new Text(cell)));
        console.Write(table);
    }

    private void Draw(RuleCard card)
    {
        Space();
        Put(card.Title, 4, Tones.Of(card.Tone), "  " + Tones.Mark);
        foreach (var time in card.Times.Take(ShownTimes)) Put(time.Text, 6, Tones.Plain, "    - ");
        if (card.Times.Count > ShownTimes) Put(string.Format(System.Globalization.CultureInfo.InvariantCulture, card.More, card.Times.Count - ShownTimes), 6, Tones.Quiet);
        foreach (var fact in card.Facts) Put(fact.Label + string.Join("\n", fact.Lines), 6, Tones.Quiet, "    ");
    }

    // The first line begins with the mark; the others stand under its text.
    private void Put(string text, int indent, Style style, string? mark = null)
    {
        var lead = (mark ?? "").PadRight(indent);
        foreach (var line in Flow.Lines(text, Math.Max(20, width - indent)))
        {
            console.Write(new Text(lead));
            console.Write(new Text(line, style));
            console.WriteLine();
            lead = new string(' ', indent);
        }
    }

    private void Space() => console.WriteLine();
}
