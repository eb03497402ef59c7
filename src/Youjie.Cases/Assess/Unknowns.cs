using Youjie.Conduct;
using Youjie.Law;
using Youjie.Records;
using Youjie.Values;

namespace Youjie.Cases.Assess;

/// <summary>Collects what is not known.</summary>
public static class Unknowns
{
    /// <summary>Each missing fact once, with the number of findings that hang on it, most first.</summary>
    public static IReadOnlyList<UnknownView> Of(Lawbook book, IReadOnlyList<Finding> findings) =>
        [.. findings.Where(f => f.Verdict == Verdict.NeedsFacts).SelectMany(f => f.Missing.Distinct(StringComparer.Ordinal))
            .GroupBy(id => id, StringComparer.Ordinal).Select(g => View(book, g.Key, g.Count()))
            .OrderByDescending(v => v.Findings).ThenBy(v => v.Fact, StringComparer.Ordinal)];

    /// <summary>Answered calls from the collecting side, or from someone not known, whose words nobody wrote down.</summary>
    public static IReadOnlyList<Communication> Unread(CaseFacts facts)
    {
        var others = facts.OtherNumbers.Concat(facts.People.SelectMany(p => p.Numbers)).Select(n => PhoneNumber.Of(n).Normalised).ToHashSet(StringComparer.Ordinal);
        return [.. facts.Communications.Where(c => IsUnread(c) && !(c.Number is { } n && others.Contains(PhoneNumber.Of(n).Normalised))).OrderBy(c => c.At)];
    }

    private static bool IsUnread(Communication c) =>
        c is { Channel: Channel.Call or Channel.RobotCall, Connected: true, Text: null, Direction: not Direction.FromPerson } && c.Party != Party.Other;

    private static UnknownView View(Lawbook book, string id, int findings)
    {
        var fact = book.Fact(id);
        return new() { Fact = id, Says = fact?.Says ?? (LocalText)id, Question = fact?.Question ?? (LocalText)id, Findings = findings, Statement = fact?.Statement };
    }
}
