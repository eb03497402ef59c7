namespace Youjie.Records.Tests;

public class SharedSampleTests
{
    // records begun, imported, duplicates, unreadable, declared
    private static readonly Dictionary<string, (int Found, int Imported, int Duplicates, int Unreadable, int Declared)> Expected = new()
    {
        ["corrupt_attachments.xml"] = (2, 2, 0, 0, 2),
        ["empty.xml"] = (0, 0, 0, 0, 0),
        ["sample_mms.xml"] = (4, 4, 0, 0, 4),
        ["sms_and_mms.xml"] = (50, 49, 0, 1, 58),
        ["testdata_archive_calls.xml"] = (16, 16, 0, 0, 16),
        ["testdata_to_process_00_calls-test.xml"] = (12, 12, 0, 0, 56),
        ["testdata_to_process_sms-test.xml"] = (15, 15, 0, 0, 15),
    };

    [Fact]
    public async Task All_import_and_every_record_is_accounted_for()
    {
        SharedSamples.Need();
        foreach (var file in SharedSamples.All)
        {
            var (report, rows) = await Reading.Bytes(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
            var name = Path.GetFileName(file);
            report.Found.ShouldBe(report.Imported + report.Duplicates + report.Drafts + report.Unreadable, name);
            rows.Count.ShouldBe((int)report.Imported, name);
            if (Expected.TryGetValue(name, out var e))
                (report.Found, report.Imported, report.Duplicates, report.Unreadable, report.Declared).ShouldBe((e.Found, e.Imported, e.Duplicates, e.Unreadable, (long?)e.Declared), name);
            TestContext.Current.SendDiagnosticMessage("{0}: {1}", name, report);
        }
    }
}
