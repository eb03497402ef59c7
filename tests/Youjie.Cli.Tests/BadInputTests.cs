using System.IO.Compression;
using System.Text.Json;

namespace Youjie.Cli.Tests;

/// <summary>Bad input gets one sentence and a code, and leaves the case as it was, byte for byte.</summary>
public sealed class BadInputTests
{
    [Fact]
    public Task A_missing_file() => Refused(_ => { }, ["add", "case", "nowhere.xml", "--phone-of", "me"], "nowhere.xml");

    [Fact]
    public Task A_directory() => Refused(d => Directory.CreateDirectory(Path.Combine(d.Folder, "folder")), ["add", "case", "folder", "--phone-of", "me"], "文件夹");

    [Fact]
    public Task An_empty_file() => Refused(d => d.Put("empty.xml", ""), ["add", "case", "empty.xml", "--phone-of", "me"], "空");

    [Fact]
    public Task A_wrong_format() => Refused(d => d.Put("page.xml", "<html><body>hello</body></html>"), ["add", "case", "page.xml", "--phone-of", "me"], "page.xml");

    [Fact]
    public Task Five_gigabytes() => Refused(d =>
    {
        using var file = File.Create(Path.Combine(d.Folder, "giant.xml"));
        file.SetLength(5L << 30);
    }, ["add", "case", "giant.xml", "--phone-of", "me"], "按日期");

    [Fact]
    public Task A_zip_bomb() => Refused(d =>
    {
        using var zip = ZipFile.Open(Path.Combine(d.Folder, "bomb.zip"), ZipArchiveMode.Create);
        using var entry = zip.CreateEntry("sms.xml", CompressionLevel.SmallestSize).Open();
        var zeros = new byte[1 << 20];
        for (var i = 0; i < 64; i++) entry.Write(zeros);
    }, ["add", "case", "bomb.zip", "--phone-of", "me"], "bomb.zip");

    [Fact]
    public Task One_bad_file_among_good_ones() => Refused(d => d.Put("page.xml", "<html></html>"), ["add", "case", "other.xml", "page.xml", "--phone-of", "me"], "page.xml");

    [Fact]
    public Task The_same_file_twice() => Refused(d => d.Put("copy.xml", Exports.Calls("95001", ("2026-03-01 09:00:00", 5))), ["add", "case", "copy.xml", "--phone-of", "me"], "已经在案件里");

    [Fact]
    public Task A_person_nobody_knows() => Refused(_ => { }, ["add", "case", "other.xml", "--phone-of", "uncle"], "uncle");

    [Fact]
    public Task A_zone_nobody_knows() => Refused(_ => { }, ["add", "case", "other.xml", "--phone-of", "me", "--zone", "Mars/Olympus"], "Mars/Olympus");

    [Fact]
    public Task A_day_to_come() => Refused(_ => { }, ["state", "case", "loan", "--overdue-since", "2026-04-01"], "2026-04-01");

    [Fact]
    public Task A_moment_to_come() => Refused(_ => { }, ["state", "case", "said", "refused-contact", "--person", "me", "--from", "2026-12-01"], "2026-12-01");

    [Fact]
    public Task An_assessment_of_the_future() => Refused(_ => { }, ["assess", "case", "--as-of", "2027-01-01"], "2027-01-01");

    [Fact]
    public Task A_lender_type_nobody_knows() => Refused(_ => { }, ["state", "case", "lender", "--type", "pawnshop"], "consumer-finance");

    [Fact]
    public Task A_relation_nobody_knows() => Refused(_ => { }, ["state", "case", "person", "mother", "--relation", "mum"], "relative");

    [Fact]
    public Task The_asker_made_into_someone_else() => Refused(_ => { }, ["state", "case", "person", "me", "--relation", "relative"], "债务人");

    [Fact]
    public Task A_statement_nobody_knows() => Refused(_ => { }, ["state", "case", "said", "was-rude"], "refused-contact");

    [Fact]
    public Task A_statement_without_its_date() => Refused(_ => { }, ["state", "case", "said", "refused-contact", "--person", "me"], "--from");

    [Fact]
    public Task A_sum_that_is_none() => Refused(_ => { }, ["state", "case", "loan", "--principal", "about 5000"], "about 5000");

    [Fact]
    public async Task No_case_there()
    {
        using var desk = new Desk();
        var answer = await desk.Run("assess", "nothing");
        answer.Code.ShouldBe(3);
        answer.Error.ShouldContain("youjie new");
        Directory.Exists(Path.Combine(desk.Folder, "nothing")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_folder_in_use_is_not_made_a_case()
    {
        using var desk = await Ready();
        var before = desk.Print();
        (await desk.Run("new", "case")).Code.ShouldBe(3);
        desk.Print().ShouldBe(before);
    }

    [Fact]
    public async Task A_broken_case_is_said_to_be_broken()
    {
        using var desk = await Ready();
        desk.Put("case/case.json", "{ \"form\": \"youjie-case/1\", \"oops\": 1 }");
        var answer = await desk.Run("assess", "case");
        answer.Code.ShouldBe(3);
        answer.Error.ShouldContain("case.json");
    }

    [Fact]
    public async Task An_original_that_was_changed_is_noticed()
    {
        using var desk = await Ready();
        var kept = Directory.GetFiles(Path.Combine(desk.Folder, "case", "originals"), "*", SearchOption.AllDirectories).Single();
        File.AppendAllText(kept, " ");
        var answer = await desk.Run("assess", "case");
        answer.Code.ShouldBe(3);
        answer.Error.ShouldContain("first.xml");
    }

    [Fact]
    public async Task Two_windows_do_not_write_over_each_other()
    {
        using var desk = await Ready();
        using var other = Store.CaseLock.Take(Path.Combine(desk.Folder, "case"));
        (await desk.Run("state", "case", "lender", "--type", "bank")).Error.ShouldContain("另一个窗口");
    }

    [Fact]
    public async Task Stopping_half_way_leaves_the_case_as_it_was()
    {
        using var desk = await Ready();
        var before = desk.Print();
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        (await desk.Run(stop.Token, "add", "case", "other.xml", "--phone-of", "me")).Code.ShouldBe(ExitCode.Stopped);
        desk.Print().ShouldBe(before);
    }

    private static async Task Refused(Action<Desk> prepare, string[] args, string says)
    {
        using var desk = await Ready();
        prepare(desk);
        var before = desk.Print();
        var answer = await desk.Run(args);
        answer.Code.ShouldBe(3, answer.Error);
        answer.Error.ShouldContain(says);
        answer.Out.ShouldBeEmpty();
        desk.Print().ShouldBe(before);
        var asJson = await desk.Run([.. args, "--json"]);
        JsonDocument.Parse(asJson.Error).RootElement.GetProperty("exit_code").GetInt32().ShouldBe(3);
        desk.Print().ShouldBe(before);
    }

    private static async Task<Desk> Ready()
    {
        var desk = new Desk();
        desk.Put("first.xml", Exports.Calls("95001", ("2026-03-01 09:00:00", 5)));
        desk.Put("other.xml", Exports.Calls("95001", ("2026-03-02 09:00:00", 5)));
        (await desk.Run("new", "case")).Code.ShouldBe(0);
        var added = await desk.Run("add", "case", "first.xml", "--phone-of", "me");
        added.Code.ShouldBe(0, added.Error);
        return desk;
    }
}
