namespace Youjie.Records.Tests;

public class CallFixtureTests
{
    private static string Calls(string inside) => $"<?xml version='1.0' encoding='UTF-8'?>\n<calls count=\"1\">{inside}</calls>";

    [Theory]
    [InlineData("1", "65", Direction.ToPerson, true, 65)]
    [InlineData("1", "0", Direction.ToPerson, false, 0)]
    [InlineData("1", "null", Direction.ToPerson, null, null)]
    [InlineData("2", "7", Direction.FromPerson, true, 7)]
    [InlineData("2", "0", Direction.FromPerson, false, 0)]
    [InlineData("3", "0", Direction.ToPerson, false, 0)]
    [InlineData("3", "21", Direction.ToPerson, false, 0)]
    [InlineData("4", "12", Direction.ToPerson, false, 0)]
    [InlineData("5", "0", Direction.ToPerson, false, 0)]
    [InlineData("6", "0", Direction.ToPerson, false, 0)]
    [InlineData("7", "0", Direction.ToPerson, null, null)]
    [InlineData("7", "30", Direction.ToPerson, true, 30)]
    [InlineData("1001", "30", Direction.Unknown, null, null)]
    [InlineData("1", "-5", Direction.ToPerson, null, null)]
    public async Task An_attempt_is_not_a_connection(string type, string duration, Direction direction, bool? connected, int? seconds)
    {
        var (report, rows) = await Reading.Xml(Calls($"<call number=\"02161234567\" duration=\"{duration}\" date=\"1700000000000\" type=\"{type}\" presentation=\"1\" />"));
        var row = rows.Single();
        (row.Direction, row.Connected, row.Seconds, row.Effective, row.Source!.RawKind).ShouldBe((direction, connected, seconds, null, $"call.type={type}"));
        report.Format.ShouldBe("call-backup-restore");
        (report.Calls.Attempts, report.Calls.Connected, report.Calls.Conversations).ShouldBe((1, connected == true ? 1 : 0, 0));
        report.Calls.ConnectionUnknown.ShouldBe(connected is null ? 1 : 0);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("3")]
    [InlineData("4")]
    public async Task A_withheld_number_is_unknown(string presentation)
    {
        var (report, rows) = await Reading.Xml(Calls($"<call number=\"-2\" duration=\"5\" date=\"1700000000000\" type=\"1\" presentation=\"{presentation}\" />"));
        rows.Single().Number.ShouldBeNull();
        rows.Single().Source!.Extra!["number"].ShouldBe("-2");
        report.Problem("no-number").ShouldBe(1);
    }

    [Fact]
    public async Task Ringing_time_is_kept_with_the_record()
    {
        var (_, rows) = await Reading.Xml(Calls("<call number=\"1\" duration=\"21\" date=\"1700000000000\" type=\"3\" />"));
        rows.Single().Source!.Extra!["duration"].ShouldBe("21");
    }

    [Fact]
    public async Task Empty_call_file_is_a_call_file() => (await Reading.Xml("<calls count=\"0\" />")).Report.Format.ShouldBe("call-backup-restore");
}
