using System.Text.Json;
using Youjie.Cases.Batch;
using Youjie.Conduct;
using Youjie.Law.Cn;

namespace Youjie.Cases.Tests;

public sealed class BatchLineTests
{
    private static readonly BatchLine Line = new(LawbookCn.Load(), Judge.Compile(LawbookCn.Load()));

    [Fact]
    public void The_lawbooks_own_cues_and_associations_are_known()
    {
        foreach (var cue in LawbookCn.Load().Data.Cues)
            Answer(",\"communications\":[{\"id\":\"c\",\"at\":\"2026-03-01T14:00:00+08:00\",\"channel\":\"post\",\"direction\":\"to-person\",\"cues\":{\"" + cue.Id + "\":true}}]").Good.ShouldBeTrue(cue.Id);
        Answer(",\"lender\":{\"member_of\":{\"nifa\":true,\"cba\":false}}").Good.ShouldBeTrue();
    }

    [Fact]
    public void The_case_is_named_on_a_refused_line_only_if_its_id_is_short()
    {
        Case(new string('x', 200)).ShouldBe(new string('x', 200));
        Case(new string('x', 201)).ShouldBeNull();
    }

    private static string? Case(string id)
    {
        using var error = JsonDocument.Parse(Answer(",\"loan\":{\"principal_fen\":-1},\"id\":\"" + id + "\"").Text);
        return error.RootElement.TryGetProperty("case", out var named) ? named.GetString() : null;
    }

    private static LineAnswer Answer(string more) => Line.Answer("{\"as_of\":\"2026-03-31T12:00:00+08:00\"" + more + "}", 1);
}
