using CsCheck;

namespace Youjie.Values.Tests;

public class PhoneNumberTests
{
    [Theory]
    // mobile numbers, however written
    [InlineData("13800138000", "13800138000", PhoneKind.Mobile)]
    [InlineData("+8613800138000", "13800138000", PhoneKind.Mobile)]
    [InlineData("008613800138000", "13800138000", PhoneKind.Mobile)]
    [InlineData("8613800138000", "13800138000", PhoneKind.Mobile)]
    [InlineData("+86 138-0013-8000", "13800138000", PhoneKind.Mobile)]
    [InlineData("(+86)138 0013 8000", "13800138000", PhoneKind.Mobile)]
    [InlineData("17951 13800138000", "13800138000", PhoneKind.Mobile)]
    [InlineData("1795113800138000", "13800138000", PhoneKind.Mobile)]
    [InlineData("12593 138 0013 8000", "13800138000", PhoneKind.Mobile)]
    [InlineData("+861795113800138000", "13800138000", PhoneKind.Mobile)]
    [InlineData("013800138000", "13800138000", PhoneKind.Mobile)]
    [InlineData("１３８００１３８０００", "13800138000", PhoneKind.Mobile)]
    [InlineData("\u202A+86 138 0013 8000\u202C", "13800138000", PhoneKind.Mobile)]
    [InlineData("17012345678", "17012345678", PhoneKind.Mobile)]
    [InlineData("19912345678", "19912345678", PhoneKind.Mobile)]
    // landlines keep their area code
    [InlineData("010-88886666", "01088886666", PhoneKind.Landline)]
    [InlineData("（010）8888 6666", "01088886666", PhoneKind.Landline)]
    [InlineData("+86-010-88886666", "01088886666", PhoneKind.Landline)]
    [InlineData("+86 10 8888 6666", "01088886666", PhoneKind.Landline)]
    [InlineData("+86 755 8888 6666", "075588886666", PhoneKind.Landline)]
    [InlineData("0755-88886666", "075588886666", PhoneKind.Landline)]
    [InlineData("0917-3456789", "09173456789", PhoneKind.Landline)]
    [InlineData("17951021-61234567", "02161234567", PhoneKind.Landline)]
    [InlineData("010-88886666转801", "01088886666", PhoneKind.Landline)]
    [InlineData("010-88886666 ext. 801", "01088886666", PhoneKind.Landline)]
    [InlineData("010-88886666-801", "01088886666", PhoneKind.Landline)]
    [InlineData("021-61234567,,2", "02161234567", PhoneKind.Landline)]
    // service numbers
    [InlineData("95588", "95588", PhoneKind.ServiceShort)]
    [InlineData("+8695588", "95588", PhoneKind.ServiceShort)]
    [InlineData("010-95588", "95588", PhoneKind.ServiceShort)]
    [InlineData("0755 95555", "95555", PhoneKind.ServiceShort)]
    [InlineData("9501312345678", "9501312345678", PhoneKind.Other)]
    [InlineData("95013123456", "95013123456", PhoneKind.ServiceShort)]
    [InlineData("96110", "96110", PhoneKind.ServiceShort)]
    [InlineData("01096110", "01096110", PhoneKind.ServiceShort)]
    [InlineData("10086", "10086", PhoneKind.ServiceShort)]
    [InlineData("+8610086", "10086", PhoneKind.ServiceShort)]
    [InlineData("12378", "12378", PhoneKind.ServiceShort)]
    [InlineData("110", "110", PhoneKind.ServiceShort)]
    // ports, 400, 800
    [InlineData("106980095588", "106980095588", PhoneKind.Port106)]
    [InlineData("10690123456789012345", "10690123456789012345", PhoneKind.Port106)]
    [InlineData("+8610690123456789", "10690123456789", PhoneKind.Port106)]
    [InlineData("400-820-8820", "4008208820", PhoneKind.Toll400)]
    [InlineData("+864008208820", "4008208820", PhoneKind.Toll400)]
    [InlineData("800 820 8820", "8008208820", PhoneKind.Toll800)]
    // elsewhere
    [InlineData("+1 (555) 000-0001", "+15550000001", PhoneKind.International)]
    [InlineData("0015550000001", "+15550000001", PhoneKind.International)]
    [InlineData("+85212345678", "+85212345678", PhoneKind.International)]
    // not told
    [InlineData("88886666", "88886666", PhoneKind.Other)]
    [InlineData("7535", "7535", PhoneKind.Other)]
    [InlineData("SENDER_B", "sender_b", PhoneKind.Other)]
    [InlineData("12345678901234567890123456", "12345678901234567890123456", PhoneKind.Other)]
    [InlineData("+", "+", PhoneKind.Other)]
    [InlineData("*#06#", "*#06#", PhoneKind.Other)]
    // nothing there
    [InlineData("", "", PhoneKind.Withheld)]
    [InlineData("  ", "", PhoneKind.Withheld)]
    [InlineData(null, "", PhoneKind.Withheld)]
    [InlineData("-1", "", PhoneKind.Withheld)]
    [InlineData("-2", "", PhoneKind.Withheld)]
    [InlineData("--", "", PhoneKind.Withheld)]
    [InlineData("null", "", PhoneKind.Withheld)]
    [InlineData("未知", "", PhoneKind.Withheld)]
    public void Reads(string? written, string key, PhoneKind kind)
    {
        var number = PhoneNumber.Of(written);
        number.Written.ShouldBe(written ?? "");
        (number.Normalised, number.Kind).ShouldBe((key, kind));
    }

    [Fact]
    public void Withheld_numbers_are_never_the_same() => PhoneNumber.Of("-1").SameAs(PhoneNumber.Of("-1")).ShouldBeFalse();

    [Fact]
    public void The_default_value_is_the_same_as_nothing() => default(PhoneNumber).SameAs(default).ShouldBeFalse();

    [Fact]
    public void Two_ways_of_writing_are_the_same_number() => PhoneNumber.Of("+86 138-0013-8000").SameAs(PhoneNumber.Of("1795113800138000")).ShouldBeTrue();

    [Fact]
    public void Reading_a_key_gives_the_key() =>
        Numbers.Sample(text => PhoneNumber.Of(PhoneNumber.Of(text).Normalised).Normalised.ShouldBe(PhoneNumber.Of(text).Normalised), iter: 20_000);

    [Fact]
    public void Prefixes_do_not_change_a_mobile_number() => Gen.Select(Mobiles, Prefixes).Sample((mobile, prefix) =>
    {
        var number = PhoneNumber.Of(prefix + mobile);
        (number.Normalised, number.Kind).ShouldBe((mobile, PhoneKind.Mobile));
    });

    [Fact]
    public void Any_text_is_read() => Gen.String.Sample(text => PhoneNumber.Of(text).Written.ShouldBe(text), iter: 20_000);

    private static Gen<string> AnyOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static Gen<string> Mobiles => Gen.Select(Gen.Int[3, 9], Gen.Int[0, 999_999_999]).Select((second, rest) => $"1{second}{rest:D9}");

    private static Gen<string> Prefixes => AnyOf("+86", "0086", "86", "17951", "12593", "0", "+86 ", "0086-", "+8617951", "17951 0");

    private static Gen<string> Numbers => Gen.Select(AnyOf("", "+", "00", "+86", "0086", "86", "17951", "12593", "010", "0755", "0", "106", "95", "400", "1", "+860", "转", "8610"), AnyOf("", "86", "17951", "0", "00", "-", " ", "+86", "1069"), Gen.String[Gen.Char["0123456789-+ 转x"], 0, 14])
        .Select((a, b, c) => a + b + c);
}
