using System.Globalization;
using Youjie.Cases.Assess;
using Youjie.Conduct;
using Youjie.Values;

namespace Youjie.Cases.Report;

/// <summary>What the records show: three counts that are never merged.</summary>
internal static class RecordsSection
{
    private const int ShownNumbers = 20;

    public static ReportSection Write(Assessment a, ReportWords words) => new("records", words.Say("records.heading"), [.. Blocks(a, words)]);

    private static IEnumerable<ReportBlock> Blocks(Assessment a, ReportWords words)
    {
        var records = a.Records;
        if (records is { First: { } first, Last: { } last })
            yield return new Passage(words.Say("records.span", records.Communications, Beijing.Write(first), Beijing.Write(last)));
        else
            yield return new Passage(words.Say("records.none"));
        if (records.After > 0) yield return new Passage(words.Say("records.after", records.After, Beijing.Write(a.AsOf)));
        if (records.InTwoRecords > 0) yield return new Passage(words.Say("records.in-two", records.InTwoRecords, (int)AddRecords.CallsOnce.Apart.TotalSeconds));
        if (records.Communications > 0) yield return Counts(records, words);
        if (records.Numbers.Count > ShownNumbers) yield return new Passage(words.Say("records.more-numbers", records.Numbers.Count - ShownNumbers), true);
        if (records.Communications > 0) yield return new Passage(words.Say("records.three-counts"), true);
        if (records is { Communications: > 0, EffectiveSeconds: { } seconds }) yield return new Passage(words.Say("records.estimate-line", seconds), true);
        if (a.Imports.Count > 0) yield return Imports(a.Imports, words);
        foreach (var import in a.Imports)
            if (import.Problems.Count > 0 || import.CutAtByte is not null) yield return Troubles(import, words);
    }

    private static Sheet Counts(RecordView records, ReportWords words) => new(words.Say("records.caption"),
        [words.Say("records.number"), words.Say("records.party"), words.Say("records.attempts"), words.Say("records.connected"), words.Say("records.conversations")],
        [Row(words.Say("records.all"), "", records.Calls), .. records.Numbers.Take(ShownNumbers).Select(n => Row(n.Number ?? words.Say("records.no-number"), Party(n, words), n.Calls))], 2);

    private static string Party(NumberView number, ReportWords words) => number.Party is { } party ? words.Word("party", party) : words.Say("party.unknown");

    private static IReadOnlyList<string> Row(string name, string party, Counts counts) => [name, party, Figure(counts.Attempts), Figure(counts.Connected), Figure(counts.Conversations)];

    private static Sheet Imports(IReadOnlyList<ImportView> imports, ReportWords words) => new(words.Say("imports.caption"),
        [words.Say("imports.file"), words.Say("imports.digest"), words.Say("imports.found"), words.Say("imports.imported"), words.Say("imports.duplicates"), words.Say("imports.drafts"), words.Say("imports.unreadable")],
        [.. imports.Select(i => (IReadOnlyList<string>)[i.Name, i.Digest[..8], Figure(i.Found), Figure(i.Imported), Figure(i.Duplicates), Figure(i.Drafts), Figure(i.Unreadable)])], 2);

    private static Bullets Troubles(ImportView import, ReportWords words) =>
        new([new(words.Say("imports.troubles", import.Name), [.. import.Problems.Select(p => words.Say("imports.trouble", words.Say(p.Says), p.Count)), .. Cut(import, words)])]);

    private static IEnumerable<string> Cut(ImportView import, ReportWords words) => import.CutAtByte is { } at ? [words.Say("imports.cut", at)] : [];

    private static string Figure(long number) => number.ToString(CultureInfo.InvariantCulture);
}
