namespace Youjie.Values;

/// <summary>The numbering plan of mainland China as far as shapes go: what is a prefix, what is a number.</summary>
internal static class PhoneShape
{
    // Carrier selection: dialled before a number and sometimes shown with it (China Mobile, China Unicom, China Telecom).
    private static readonly string[] CarrierPrefixes = ["17951", "17950", "12593", "17911", "17910", "10193", "17909", "17908"];

    /// <summary>Takes prefixes off until nothing changes, so that reading a key again gives the same key.</summary>
    public static (string Key, PhoneKind Kind) Reduce(string digits)
    {
        while (Shorter(digits) is { } shorter) digits = shorter;
        return (digits, KindOf(digits));
    }

    private static string? Shorter(string d)
    {
        if (d.StartsWith("+86", StringComparison.Ordinal)) return d.Length > 3 ? Home(d[3..]) : null;
        if (d.StartsWith("0086", StringComparison.Ordinal)) return d.Length > 4 ? Home(d[4..]) : null;
        if (d.StartsWith("00", StringComparison.Ordinal) && d.Length >= 9 && d[2] != '0') return "+" + d[2..];
        if (d.StartsWith("86", StringComparison.Ordinal) && IsComplete(d[2..])) return d[2..];
        return Carrier(d) ?? Trunk(d);
    }

    // After the country code a landline is written without its leading 0. Ten digits from 106 could be Beijing or a port: left alone.
    private static string Home(string rest) =>
        rest[0] != '0' && IsLandline("0" + rest) && !IsMobile(rest) && !rest.StartsWith("106", StringComparison.Ordinal) ? "0" + rest : rest;

    private static string? Carrier(string d)
    {
        foreach (var prefix in CarrierPrefixes)
            if (d.StartsWith(prefix, StringComparison.Ordinal) && d.Length > prefix.Length
                && Reduce(d[prefix.Length..]).Kind is PhoneKind.Mobile or PhoneKind.Landline or PhoneKind.International)
                return d[prefix.Length..];
        return null;
    }

    // 0 before a mobile number (dialled between provinces), an area code before a nationwide 95xxx.
    private static string? Trunk(string d)
    {
        if (d[0] != '0') return null;
        if (IsMobile(d[1..])) return d[1..];
        var area = AreaLength(d);
        return area > 0 && d.Length == area + 5 && d.AsSpan(area).StartsWith("95") ? d[area..] : null;
    }

    private static PhoneKind KindOf(string d) => d switch
    {
        ['+', ..] => PhoneKind.International,
        _ when IsMobile(d) => PhoneKind.Mobile,
        _ when IsLandline(d) => PhoneKind.Landline,
        ['4', '0', '0', ..] when d.Length == 10 => PhoneKind.Toll400,
        ['8', '0', '0', ..] when d.Length == 10 => PhoneKind.Toll800,
        ['1', '0', '6', ..] when d.Length is >= 8 and <= 21 => PhoneKind.Port106,
        _ when IsService(d) => PhoneKind.ServiceShort,
        _ => PhoneKind.Other,
    };

    private static bool IsComplete(string d) => IsMobile(d) || (d.Length >= 11 && IsLandline(d));

    private static bool IsMobile(string d) => d.Length == 11 && d[0] == '1' && d[1] is >= '3' and <= '9';

    private static bool IsLandline(string d)
    {
        var area = AreaLength(d);
        if (area == 0 || d.Length == area) return false;
        var local = d.Length - area;
        return d[area] is >= '2' and <= '8' && (local == 8 || (local == 7 && area == 4));
    }

    // 010, 020–029 have three digits and eight behind them; 03xx–09xx have four and seven or eight. 400 and 800 are no places.
    private static int AreaLength(string d) => d switch
    {
        ['0', '1', '0', ..] or ['0', '2', >= '0' and <= '9', ..] => 3,
        ['0', '4' or '8', '0', '0', ..] => 0,
        ['0', >= '3' and <= '9', _, _, ..] => 4,
        _ => 0,
    };

    private static bool IsService(string d)
    {
        var area = AreaLength(d);
        if (area > 0 && d.AsSpan(area).StartsWith("96") && d.Length - area is 5 or 6) return true;
        return d switch
        {
            "110" or "112" or "114" or "119" or "120" or "122" or "999" => true,
            ['9', '5', ..] => d.Length is >= 5 and <= 12,
            ['9', '6', ..] => d.Length is >= 5 and <= 8,
            ['1', '0', '0', ..] or ['1', '2', ..] => d.Length is >= 5 and <= 8,
            ['1', '1', ..] => d.Length is 5 or 6,
            _ => false,
        };
    }
}
