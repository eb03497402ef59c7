using System.Diagnostics;
using System.Text;
using System.Xml;
using Youjie.Records.Formats;

namespace Youjie.Records.Tests;

/// <summary>The same files read by System.Xml, which knows nothing of our tokenizer, give the same records and values.</summary>
public class OracleTests
{
    [Fact]
    public async Task Fixture_is_as_XmlReader_reads_it()
    {
        var text = Encoding.UTF8.GetString(Fixtures.Everything);
        await Same(Encoding.UTF8.GetBytes(text), "fixture");
    }

    [Fact]
    public async Task Shared_samples_are_as_XmlReader_reads_them()
    {
        SharedSamples.Need();
        foreach (var file in SharedSamples.All) await Same(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken), Path.GetFileName(file));
    }

    [Fact]
    public async Task Digest_is_as_sha256sum_says()
    {
        const string program = "/usr/bin/sha256sum";
        Assert.SkipUnless(File.Exists(program), "sha256sum is not on this machine.");
        using var process = Process.Start(new ProcessStartInfo(program) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        await process.StandardInput.BaseStream.WriteAsync(Fixtures.Everything, TestContext.Current.CancellationToken);
        process.StandardInput.Close();
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        (await Reading.Bytes(Fixtures.Everything)).Report.Digest.Hex.ShouldBe(said[..64]);
        (await Importer.DigestAsync(new PieceStream(Fixtures.Everything, 100), null, TestContext.Current.CancellationToken)).Hex.ShouldBe(said[..64]);
    }

    private static async Task Same(byte[] bytes, string file)
    {
        var (report, rows) = await Reading.Bytes(bytes);
        var expected = Read(bytes);
        rows.Count.ShouldBe(expected.Count, file);
        foreach (var (row, record) in rows.Zip(expected)) Same(row, record, file);
        report.Duplicates.ShouldBe(0, file);
    }

    private static void Same(Communication row, Dictionary<string, string> record, string file)
    {
        row.Source!.RawTime.ShouldBe(record["date"], file);
        row.Source.RawKind.ShouldBe($"{record["<"]}={record[record["<"].Split('.')[1]]}", file);
        (row.Text ?? "").ShouldBe(record.GetValueOrDefault("body", ""), file);
        foreach (var (name, value) in record)
            if (IsExtra(record, name, value)) row.Source.Extra!.GetValueOrDefault(name).ShouldBe(value, $"{file} {name}");
    }

    private static bool IsExtra(Dictionary<string, string> record, string name, string value) =>
        value is not ("" or "null" or "(Unknown)") && !(name == "date_sent" && value == "0")
        && name is not ("<" or "date" or "type" or "msg_box" or "body" or "address" or "number" or "duration");

    // Complete records until the end or the break. The texts of plain parts are joined to "body".
    private static List<Dictionary<string, string>> Read(byte[] bytes)
    {
        List<Dictionary<string, string>> records = [];
        using var xml = XmlReader.Create(new MemoryStream(bytes), new() { CheckCharacters = false });
        try
        {
            while (xml.Read()) Element(xml, records);
        }
        catch (XmlException)
        {
            if (records.Count > 0 && records[^1]["<"] == "mms.msg_box" && !records[^1].Remove("closed")) records.RemoveAt(records.Count - 1);
        }

        foreach (var record in records) record.Remove("closed");
        return records;
    }

    private static void Element(XmlReader xml, List<Dictionary<string, string>> records)
    {
        if (xml.NodeType == XmlNodeType.EndElement && xml.Name == "mms") records[^1]["closed"] = "null";
        if (xml.NodeType != XmlNodeType.Element) return;
        if (xml.Name is "sms" or "call" or "mms") records.Add(Attributes(xml));
        if (xml.Name == "part" && xml.GetAttribute("ct") == "text/plain" && xml.GetAttribute("text") is { } text && text != "null")
            records[^1]["body"] = records[^1].TryGetValue("body", out var before) ? before + "\n" + text : text;
    }

    private static Dictionary<string, string> Attributes(XmlReader xml)
    {
        var record = new Dictionary<string, string> { ["<"] = xml.Name == "mms" ? "mms.msg_box" : xml.Name + ".type" };
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute()) record[xml.Name] = xml.Value;
        xml.MoveToElement();
        return record;
    }
}
