using System.Globalization;

namespace Youjie.Records.Formats.SmsBackupRestore;

/// <summary>What stands between '&amp;' and ';'.</summary>
internal static class XmlReference
{
    /// <summary>The five names of XML; -1 for any other.</summary>
    public static int Named(ReadOnlySpan<byte> name) => name switch
    {
        _ when name.SequenceEqual("amp"u8) => '&',
        _ when name.SequenceEqual("lt"u8) => '<',
        _ when name.SequenceEqual("gt"u8) => '>',
        _ when name.SequenceEqual("quot"u8) => '"',
        _ when name.SequenceEqual("apos"u8) => '\'',
        _ => -1,
    };

    /// <summary>Decimal, or hexadecimal after 'x'; -1 when it is no code point.</summary>
    public static int Number(ReadOnlySpan<byte> digits)
    {
        var hex = digits is [(byte)'x' or (byte)'X', ..];
        var style = hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return int.TryParse(hex ? digits[1..] : digits, style, CultureInfo.InvariantCulture, out var code) && code is >= 0 and <= 0x10FFFF ? code : -1;
    }
}
