using System.Text.Encodings.Web;
using System.Text.Unicode;
using Youjie.Values;

namespace Youjie.Cases.Report;

/// <summary>One HTML file that needs nothing else: no script, no request, light, dark and on paper.</summary>
public sealed class HtmlReport(TextWriter writer)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes the page.</summary>
    public void Write(ReportPage page)
    {
        writer.Write($"<!doctype html>\n<html lang=\"{(page.Language == Language.Zh ? "zh-CN" : "en")}\">\n<head>\n<meta charset=\"utf-8\">\n");
        writer.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        writer.Write("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        writer.Write($"<title>{E(page.Title)}</title>\n<style>\n{Style()}</style>\n</head>\n<body>\n<main>\n<h1>{E(page.Title)}</h1>\n<p class=\"lead\">{E(page.Lead)}</p>\n");
        foreach (var section in page.Sections) Section(section);
        writer.Write("</main>\n</body>\n</html>\n");
    }

    private void Section(ReportSection section)
    {
        writer.Write($"<section id=\"{E(section.Id)}\" aria-labelledby=\"{E(section.Id)}-h\">\n<h2 id=\"{E(section.Id)}-h\">{E(section.Heading)}</h2>\n");
        foreach (var block in section.Blocks) Block(block);
        writer.Write("</section>\n");
    }

    private void Block(ReportBlock block)
    {
        if (block is SubHeading sub) writer.Write($"<h3>{E(sub.Text)}</h3>\n");
        if (block is Passage p) writer.Write($"<p{(p.Quiet ? " class=\"quiet\"" : "")}>{E(p.Text)}</p>\n");
        if (block is Bullets bullets) HtmlParts.List(writer, bullets);
        if (block is Sheet grid) HtmlParts.Table(writer, grid);
        if (block is RuleCard card) HtmlParts.Card(writer, card);
    }

    /// <summary>Text as it may stand between tags and in attributes; Chinese stays readable.</summary>
    internal static string E(string text) => Encoder.Encode(text);

    private static string Style()
    {
        using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream("report.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
