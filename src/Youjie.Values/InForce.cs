namespace Youjie.Values;

/// <summary>
/// The days on which something is in force. Both ends are included, because a law that is repealed "from 1 January"
/// is still the law on 31 December, and that is the day people write down. A missing end is open.
/// </summary>
/// <param name="From">First day in force; null when the day of entry into force is not known.</param>
/// <param name="To">Last day in force, inclusive; null while it still is.</param>
public readonly record struct InForce(PartialDate? From, PartialDate? To)
{
    /// <summary>True or false when that is certain; null when the known part of the dates does not settle it.</summary>
    public bool? Covers(DateOnly day)
    {
        if (From is not { } from || (To is { } unsure && !unsure.IsExact && day >= unsure.Earliest && day < unsure.Latest)) return null;
        if (day < from.Earliest || (To is { } to && day > to.Latest)) return false;
        return day >= from.Latest ? true : null;
    }

    /// <summary>"2025-02-28 → ".</summary>
    public override string ToString() => $"{From?.ToString() ?? "?"} → {To?.ToString() ?? ""}";
}
