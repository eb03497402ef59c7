using Youjie.Conduct;
using Youjie.Records;
using Youjie.Values;

namespace Youjie.Cases.Assess;

/// <summary>
/// Shows numbers as far as they may be shown. A number that may be a private person's is masked (138****1234) unless the reader asks for it;
/// service lines and numbers stated to be the lender's or an agency's are the subject of the complaint and stay whole.
/// </summary>
public sealed class Masking
{
    private readonly HashSet<string> open;
    private readonly bool reveal;

    /// <summary>For one case.</summary>
    public Masking(CaseFacts facts, bool reveal)
    {
        this.reveal = reveal;
        open = [.. (facts.Lender?.Numbers ?? []).Concat(facts.Agencies.SelectMany(a => a.Numbers)).Select(n => PhoneNumber.Of(n).Normalised)];
    }

    /// <summary>The number as it may be shown; null when the record has none.</summary>
    public string? Show(string? number)
    {
        var phone = PhoneNumber.Of(number);
        if (phone.Kind == PhoneKind.Withheld) return null;
        return reveal || open.Contains(phone.Normalised) || !MayBePrivate(phone) ? number : Masked(phone.Normalised);
    }

    // What the shape does not tell is treated as private: a name in a chat, a number of another country.
    private static bool MayBePrivate(PhoneNumber phone) => phone.Kind is PhoneKind.Mobile or PhoneKind.Landline or PhoneKind.International or PhoneKind.Other;

    private static string Masked(string key) => key.Length >= 8 ? $"{key[..3]}****{key[^4..]}" : $"{key[..1]}****";
}
