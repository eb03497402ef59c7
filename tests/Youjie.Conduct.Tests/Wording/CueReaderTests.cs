using Youjie.Conduct.Wording;
using Youjie.Law;
using Youjie.Values;

namespace Youjie.Conduct.Tests.Wording;

/// <summary>The reader's own rules: recipients, sentences, negation, order, distance, spellings, numbers.</summary>
public sealed class CueReaderTests
{
    private static readonly Normalising Ways = new()
    {
        Letters = ["錢钱"],
        Spellings = new Dictionary<string, IReadOnlyList<string>> { ["欠钱"] = ["欠米", "qianqian"] },
        Negators = ["不会"],
        Rhetoric = ["以为"],
    };

    [Theory]
    [InlineData(Tri.Yes, true, Certainty.Certain)]
    [InlineData(Tri.Unknown, true, Certainty.Likely)]
    [InlineData(Tri.No, false, Certainty.Likely)]
    public void A_third_partys_cue_depends_on_who_was_spoken_to(Tri recipient, bool found, Certainty certainty)
    {
        var cue = CueSpanTests.OneWord("欠钱") with { To = CueTo.ThirdParty };
        var hits = CueReader.Compile([cue], Ways).Read("他欠钱", recipient);
        hits.Select(h => h.Certainty).ShouldBe(found ? [certainty] : []);
    }

    [Theory]
    [InlineData(Tri.Yes, 0), InlineData(Tri.Unknown, 1), InlineData(Tri.No, 1)]
    public void A_debtors_cue_is_not_found_in_words_to_a_third_party(Tri recipient, int hits) =>
        CueReader.Compile([CueSpanTests.OneWord("欠钱") with { To = CueTo.Debtor }], Ways).Read("你欠钱", recipient).Count.ShouldBe(hits);

    [Theory]
    [InlineData("我们告诉你家人", true)]
    [InlineData("我们告诉你。你家人好吗", false)]
    [InlineData("我们不会告诉你家人", false)]
    [InlineData("我们不会客气，告诉你家人", true)]
    [InlineData("别以为我们不会告诉你家人", true)]
    [InlineData("你家人很好，我们告诉", false)]
    [InlineData("告诉一二三四五六七八九十你家人", false)]
    public void Words_count_in_one_sentence_in_order_near_by_and_not_negated(string text, bool found) =>
        Found([["告诉"], ["你家人"]], text, within: 6, order: true).ShouldBe(found);

    [Theory]
    [InlineData("欠錢"), InlineData("欠 米"), InlineData("ＱＩＡＮ ｑｉａｎ"), InlineData("欠钱钱钱钱")]
    public void Spellings_width_case_and_traditional_letters_count_as_the_word(string text) =>
        Found([["欠钱"]], text).ShouldBeTrue();

    [Theory]
    [InlineData("aqianqian"), InlineData("qianqianb"), InlineData("欠,钱")]
    public void Latin_spellings_are_whole_words_and_a_comma_parts(string text) => Found([["欠钱"]], text).ShouldBeFalse();

    [Theory]
    [InlineData("<id>", "号码 110101 19900307 123X 。", true)]
    [InlineData("<id>", "110101********123X", false)]
    [InlineData("<id>", "合同2024030512345678", false)]
    [InlineData("<mobile>", "139-0000-0000", true)]
    [InlineData("<mobile>", "尾号0000、13900000000", true)]
    [InlineData("<mobile>", "139000000001", false)]
    public void Full_numbers_are_known_by_their_shape(string word, string text, bool found) => Found([[word]], text).ShouldBe(found);

    [Fact]
    public void A_word_of_one_character_is_refused() =>
        Should.Throw<ArgumentException>(() => CueReader.Compile([CueSpanTests.OneWord("钱")]));

    [Fact]
    public void The_firmest_sentence_wins_and_its_place_is_told()
    {
        var cue = CueSpanTests.OneWord("欠钱") with
        {
            Patterns = [new() { All = [["家人"]] }, new() { All = [["欠钱"]], Certain = true }],
        };
        var hit = CueReader.Compile([cue], Ways).Read("家人。欠钱", Tri.No).ShouldHaveSingleItem();
        (hit.Certainty, hit.Start, hit.Length).ShouldBe((Certainty.Certain, 3, 2));
        hit.Why.Zh.ShouldContain("欠钱");
    }

    private static bool Found(IReadOnlyList<IReadOnlyList<string>> all, string text, int within = 0, bool order = false)
    {
        var cue = CueSpanTests.OneWord("不用") with { Patterns = [new CuePattern { All = all, Within = within, Order = order }] };
        return CueReader.Compile([cue], Ways).Read(text, Tri.No).Count > 0;
    }
}
