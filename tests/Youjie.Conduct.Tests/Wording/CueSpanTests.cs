using CsCheck;
using Youjie.Conduct.Wording;
using Youjie.Law;
using Youjie.Values;

namespace Youjie.Conduct.Tests.Wording;

/// <summary>A hit's span lies in the original text and holds the words it rests on, however they were disguised.</summary>
public sealed class CueSpanTests
{
    private const string Phrase = "爆通讯录";
    private static readonly CueReader Reader = CueReader.Compile([OneWord(Phrase)]);
    private static readonly Gen<string> Noise = Gen.OneOf("", "", " ", ".", "·", "/", "\u200B", "　", "*", "🔥", "◇", "-", "“", "\uD800");

    [Fact]
    public void Inserted_symbols_do_not_hide_a_word_and_the_span_holds_it() =>
        Gen.Select(Noise.Array[Phrase.Length - 1], Gen.OneOf("", "你再不还，", "ABC。", "😀 "), Gen.OneOf("", "！", "，看着办", " 🙂"))
            .Sample((noise, before, after) =>
            {
                var disguised = string.Concat(Phrase.Zip([.. noise, ""], (c, n) => c + n));
                var hit = Reader.Read(before + disguised + after, Tri.No).ShouldHaveSingleItem();
                var span = (before + disguised + after).Substring(hit.Start, hit.Length);
                string.Concat(span.Where(Phrase.Contains)).ShouldBe(Phrase);
                (hit.Start, hit.Length).ShouldBe((before.Length, disguised.Length));
            });

    [Fact]
    public void No_text_makes_it_throw_and_every_span_lies_in_the_text() =>
        Gen.OneOf(Gen.String, Pieces).Sample(text =>
        {
            foreach (var recipient in Enum.GetValues<Tri>())
                foreach (var hit in WordingLawbook.Reader.Read(text, recipient))
                    text.Substring(hit.Start, hit.Length).ShouldNotBeEmpty();
        });

    [Fact]
    public void A_megabyte_is_read_like_any_other_text()
    {
        var text = new string('的', 1 << 20) + "爆通讯录" + new string('\uDC00', 10);
        var hit = WordingLawbook.Reader.Read(text, Tri.No).Single(h => h.Cue == "threat-exposure");
        text.Substring(hit.Start, hit.Length).ShouldBe("爆通讯录");
    }

    [Fact]
    public void Nothing_is_allocated_where_nothing_hits()
    {
        var text = "您好，您的快件已放在三号柜，请凭取件码领取。";
        WordingLawbook.Reader.Read(text, Tri.No).ShouldBeEmpty();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            WordingLawbook.Reader.Read(text, Tri.No);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    private static Gen<string> Pieces =>
        Gen.OneOf(Gen.OneOf((string[])[.. WordingLawbook.Cues.SelectMany(c => c.Positives)]), Gen.String, Noise)
            .Array[0, 6].Select(string.Concat);

    internal static Cue OneWord(string word) => new()
    {
        Id = "one", Says = "one", NotCovered = "none", LastChecked = new DateOnly(2026, 11, 23),
        Patterns = [new CuePattern { All = [[word]], Certain = true }],
    };
}
