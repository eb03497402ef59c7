namespace Youjie.Values;

/// <summary>
/// A number as a record writes it, with a key for comparing. <c>+86 138-0013-8000</c>, <c>17951 13800138000</c> and <c>１３８００１３８０００</c>
/// have the same key. What cannot be told from the shape stays <see cref="PhoneKind.Other"/>; nothing is guessed.
/// </summary>
public readonly record struct PhoneNumber
{
    private PhoneNumber(string written, string normalised, PhoneKind kind) => (Written, Normalised, Kind) = (written, normalised, kind);

    /// <summary>Exactly as the record writes it; empty when it had nothing.</summary>
    public string Written { get; }

    /// <summary>
    /// The key for comparing: digits without country code, carrier prefix and extension; landlines with area code (<c>01088886666</c>);
    /// other countries with <c>+</c>. Empty when withheld.
    /// </summary>
    public string Normalised { get; }

    /// <summary>What the number is by its shape.</summary>
    public PhoneKind Kind { get; }

    /// <summary>Whether both are known and have the same key. Two withheld numbers are never the same.</summary>
    public bool SameAs(PhoneNumber other) => !string.IsNullOrEmpty(Normalised) && Normalised == other.Normalised;

    /// <summary>Reads a number. Never fails: what it does not know becomes <see cref="PhoneKind.Other"/> or <see cref="PhoneKind.Withheld"/>.</summary>
    public static PhoneNumber Of(string? written)
    {
        var text = PhoneText.Fold(written);
        if (PhoneText.IsWithheld(text)) return new(written ?? "", "", PhoneKind.Withheld);
        var digits = PhoneText.Digits(text);
        if (digits is null) return new(written!, text.ToLowerInvariant(), PhoneKind.Other);
        var (key, kind) = PhoneShape.Reduce(digits);
        return new(written!, key, kind);
    }

    /// <inheritdoc/>
    public override string ToString() => Written;
}
