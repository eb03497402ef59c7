using System.Text;
using Youjie.Records.Formats;
using Youjie.Values;

namespace Youjie.Records.Tests;

public class RefusalTests
{
    [Theory]
    [InlineData("", "empty")]
    [InlineData("   \n", "empty")]
    [InlineData("PK\u0003\u0004abcd", "zip")]
    [InlineData("PK\u0003\u0004abcd xl/workbook.xml", "excel")]
    [InlineData("<!DOCTYPE html><html></html>", "html")]
    [InlineData("<html><table></table></html>", "html")]
    [InlineData("{\"messages\":[]}", "json")]
    [InlineData("[{\"backupType\":\"sms\"}]", "json")]
    [InlineData("{\"encrypted\":true}", "encrypted")]
    [InlineData("<?xml version='1.0'?><feed/>", "xml")]
    [InlineData("%PDF-1.7", "pdf")]
    [InlineData("SQLite format 3\0", "database")]
    [InlineData("ANDROID BACKUP\n5", "phone-backup")]
    [InlineData("MIUI BACKUP\n2", "phone-backup")]
    [InlineData("BEGIN:VCARD\n", "unknown-format")]
    [InlineData("dear diary\ntoday", "header-needed")]
    [InlineData("<?xml version='1.0'?><!DOCTYPE smses [<!ENTITY a \"b\">]><smses></smses>", "doctype")]
    [InlineData("<smses><!doctype x></smses>", "doctype")]
    public async Task Says_what_it_is_and_what_to_do(string text, string code) =>
        (await Should.ThrowAsync<ImportRefused>(() => Reading.Xml(text))).Code.ShouldBe(code);

    [Fact]
    public async Task Too_many_levels() =>
        (await Should.ThrowAsync<ImportRefused>(() => Reading.Xml("<smses>" + string.Concat(Enumerable.Repeat("<a>", 1000))))).Code.ShouldBe("too-deep");

    [Fact]
    public async Task Zeros_are_no_text() =>
        (await Should.ThrowAsync<ImportRefused>(() => Reading.Bytes(new byte[1000]))).Code.ShouldBe("not-text");

    [Fact]
    public async Task A_file_that_changed_since_it_was_stored_is_refused()
    {
        var settings = Reading.Settings(Fixtures.Everything) with { File = Digest.Of("other"u8) };
        (await Should.ThrowAsync<ImportRefused>(() => Reading.With(Fixtures.Everything, settings))).Code.ShouldBe("changed");
    }

    [Fact]
    public async Task A_refused_file_leaves_nothing_in_the_memory()
    {
        var seen = new ImportMemory();
        await Should.ThrowAsync<ImportRefused>(() => Reading.With(Fixtures.Everything, Reading.Settings(Fixtures.Everything) with { File = Digest.Of("other"u8) }, seen));
        seen.Count.ShouldBe(0);
        var (report, _) = await Reading.Bytes(Fixtures.Everything, seen);
        (report.Imported, report.Duplicates).ShouldBe((6, 0));
        (await Reading.Bytes(Fixtures.Everything, seen)).Report.Duplicates.ShouldBe(6);
    }

    [Fact]
    public async Task Reading_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        var stream = new MemoryStream(Encoding.UTF8.GetBytes(new string('x', 100)));
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => Importer.ImportAsync(stream, "f", Reading.Settings([]), _ => { }, cancel: stop.Token));
    }
}
