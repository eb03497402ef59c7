using Youjie.Cases.Assess;
using Youjie.Cases.Report;
using Youjie.Conduct;
using Youjie.Law.Cn;
using Youjie.Records;
using Youjie.Values;

namespace Youjie.Cases.Tests;

public sealed class AssessorTests
{
    private static readonly Assessor Assessor = new(LawbookCn.Load());
    private static readonly DateTimeOffset Noon = new(2026, 3, 31, 12, 0, 0, Beijing.Offset);

    [Fact]
    public void Parts_and_whole_are_counted_alike_and_unknown_numbers_stay_out()
    {
        var seen = Assessor.Of(Facts(
            Call("c1", "10:00", "13800138000", 0), Call("c2", "10:05", "+86 138 0013 8000", 65),
            Call("c3", "11:00", "95588", 30), Call("c4", "12:00", "13500000000", 30)), reveal: false).Records;
        seen.Calls.ShouldBe(new Counts(2, 1, 1));
        seen.Numbers.Select(n => (n.Number, n.Party, n.Calls.Attempts)).ShouldBe([("13800138000", (Party?)Party.Lender, 2), ("95588", null, 1)]);
    }

    [Fact]
    public void Unread_calls_are_answered_without_words_and_not_a_friends()
    {
        var facts = Facts(Call("c1", "10:00", "13800138000", 20), Call("c2", "10:05", "13800138000", 0), Call("c3", "11:00", "13500000000", 30));
        Assessor.Of(facts, false).Unread.ShouldBe(["c1"]);
    }

    [Fact]
    public void A_missing_lender_type_is_asked_for_once_with_what_hangs_on_it()
    {
        var facts = Facts(Call("c1", "22:30", "13800138000", 20)) with { Lender = new() { Numbers = ["13800138000"] } };
        var unknown = Assessor.Of(facts, false).Unknowns.Single(u => u.Fact == "lender.type");
        unknown.Findings.ShouldBeGreaterThan(1);
        unknown.Question.Zh.ShouldEndWith("？");
    }

    [Fact]
    public void Without_a_due_date_the_stage_stays_unknown() => Assessor.Of(Facts() with { Loan = null }, false).Stage.ShouldBeNull();

    [Theory]
    [InlineData("2026-03-31", 0)]
    [InlineData("2026-03-30", 1)]
    [InlineData("2025-03-31", 365)]
    public void The_due_date_is_day_zero(string since, int day) =>
        Assessor.Of(Facts() with { Loan = new() { Product = "online-loan", OverdueSince = DateOnly.Parse(since, System.Globalization.CultureInfo.InvariantCulture) } }, false).Stage!.Day.ShouldBe(day);

    [Fact]
    public void Steps_for_one_kind_of_lender_wait_until_it_is_known()
    {
        var unknown = Assessor.Of(Facts() with { Lender = null }, false).Steps.Select(s => s.Id).ToHashSet();
        var book = LawbookCn.Load();
        book.Data.Steps.Where(s => s.LenderTypes.Count > 0).ShouldAllBe(s => !unknown.Contains(s.Id));
    }

    [Fact]
    public void Words_about_self_harm_bring_help_to_the_top()
    {
        var facts = Facts(new Communication { Id = "m1", At = At("10:00"), Channel = Channel.Sms, Direction = Direction.FromPerson, Person = "me", Number = "13800138000", Text = "我不想活了" });
        var seen = Assessor.Of(facts, false);
        ReportWriter.Write(seen, Language.Zh).Sections[0].Id.ShouldBe("help-first");
    }

    [Fact]
    public void Both_languages_have_the_same_page()
    {
        var seen = Assessor.Of(Facts(Call("c1", "22:30", "13800138000", 20)), false);
        ReportWriter.Write(seen, Language.En).Sections.Select(s => (s.Id, s.Blocks.Count)).ShouldBe(ReportWriter.Write(seen, Language.Zh).Sections.Select(s => (s.Id, s.Blocks.Count)));
    }

    [Fact]
    public void What_a_record_says_is_encoded_in_html()
    {
        var facts = Facts(Call("c1", "22:30", "<b onmouseover=alert(1)>", 20)) with { People = [new() { Id = "me", Relation = "debtor", Name = "<script>x</script>" }] };
        var text = new StringWriter();
        new HtmlReport(text).Write(ReportWriter.Write(Assessor.Of(facts, reveal: true), Language.Zh));
        text.ToString().ShouldNotContain("<script");
        text.ToString().ShouldNotContain("<b on");
    }

    [Theory]
    [InlineData("13900001234", "139****1234")]
    [InlineData("+86 139-0000-1234", "139****1234")]
    [InlineData("01088886666", "010****6666")]
    [InlineData("95588", "95588")]
    [InlineData("4008123123", "4008123123")]
    [InlineData("1069000012345", "1069000012345")]
    [InlineData("13800138000", "13800138000")]
    public void Only_what_may_be_private_is_masked(string number, string shown) => new Masking(Facts(), reveal: false).Show(number).ShouldBe(shown);

    private static CaseFacts Facts(params Communication[] communications) => new()
    {
        AsOf = Noon,
        IAm = IAm.Debtor,
        People = [new() { Id = "me", Relation = "debtor" }, new() { Id = "mother", Relation = "relative", Numbers = ["13500000000"] }],
        Lender = new() { Type = "consumer-finance", Numbers = ["13800138000"] },
        Loan = new() { Product = "online-loan", OverdueSince = new(2026, 2, 1) },
        Communications = communications,
    };

    private static Communication Call(string id, string time, string number, int seconds) => new()
    {
        Id = id,
        At = At(time),
        Channel = Channel.Call,
        Direction = Direction.ToPerson,
        Person = "me",
        Number = number,
        Connected = seconds > 0,
        Seconds = seconds,
    };

    private static DateTimeOffset At(string time) => new(new DateOnly(2026, 3, 2), TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture), Beijing.Offset);
}
