using Youjie.Conduct;

namespace Youjie.Samples.Tests;

/// <summary>
/// What the rules say about the story, read by hand from the rules' own words and never copied from output.
/// A rule that is named here has these findings against someone and no others.
/// </summary>
internal static class Reading
{
    private static readonly string[] Night = ["rings 22:14", "rings 07:59", "talks 23:05", "text 22:31", "rings 22:00 sharp"];
    private static readonly string[] MotherBefore = ["mother, 29 March", "mother, 3 April", "mother asked to pay", "mother, 7 April", "mother, 40 seconds before she refused"];
    private static readonly string[] MotherAfter = ["mother, 11 April", "mother, 15 April", "mother, 16 April", "mother asked to pass on"];

    /// <summary>Rule, verdict, and the communications of each finding.</summary>
    public static readonly IReadOnlyList<(string Rule, Verdict Verdict, string[][] Findings)> Expected =
    [
        // 22:00:00 is inside, 08:00:00 is not; ringing suffices. A call that begins before ten and runs past it is only likely.
        ("gbt45251.call-hours", Verdict.Breach, Each(Night)),
        ("gbt45251.call-hours", Verdict.Likely, [["runs past ten"]]),
        ("cba2026.call-hours", Verdict.Breach, Each(Night)),
        ("cba2026.call-hours", Verdict.Likely, [["runs past ten"]]),

        // Four conversations on a day, counted by talk time and not proven: likely. Seven unanswered: against what is advised.
        ("gbt45251.voice-daily-3", Verdict.Likely, [["24 March, first", "24 March, second", "24 March, third", "24 March, fourth"]]),
        ("cba2026.unanswered-6", Verdict.Advisory, [["2 April, 1", "2 April, 2", "2 April, 3", "2 April, 4", "2 April, 5", "2 April, 6", "2 April, 7"]]),

        // The debtor took calls in the three days before each of these: there was no reason to look for her through others.
        ("gbt45251.contact-only-if-unreachable", Verdict.Breach, Each([.. MotherBefore, .. MotherAfter, "office told", "office asked again"])),
        ("cba2026.contact-if-lost", Verdict.Likely, Each([.. MotherBefore, .. MotherAfter, "office told", "office asked again"])),
        ("cn-pipl6-13.contacts-min", Verdict.Likely, Each([.. MotherBefore, .. MotherAfter])),

        // Told to pay for her daughter: certain words. "See to it that she pays", to the office: read from words, likely.
        ("cn-xj2024.collection", Verdict.Breach, [["mother asked to pay"]]),
        ("cn-xj2024.collection", Verdict.Likely, [["office told"]]),
        ("cba2026.no-unrelated-third", Verdict.Breach, [["mother asked to pay"]]),
        ("cba2026.no-unrelated-third", Verdict.Likely, [["office told"]]),
        ("gbt45251.no-collect-contacts", Verdict.Breach, [["mother asked to pay"]]),

        // Both messages name the person and the debt.
        ("gbt45251.no-debt-disclosure", Verdict.Breach, [["mother asked to pay"], ["office told"]]),
        ("cba2026.no-debt-disclosure", Verdict.Likely, [["mother asked to pay"], ["office told"]]),
        ("cn-civil1033-5-1024", Verdict.Likely, [["mother asked to pay"], ["office told"]]),
        ("cn-zagl50-6.privacy", Verdict.Likely, [["mother asked to pay"], ["office told"]]),

        // Words to the debtor.
        ("cn-xj2024.collection-words", Verdict.Likely, [["will call your contacts"]]),
        ("cn-xjd2017.no-harass", Verdict.Likely, [["will call your contacts"], ["insult"]]),
        ("cba2026.no-abuse", Verdict.Likely, [["will call your contacts"], ["insult"]]),
        ("cba2026.no-impersonation", Verdict.Breach, [["false court"]]),
        // The message that names the police came from a number nobody has named: who sent it comes first.
        ("cn-zagl62.impersonate", Verdict.Likely, [["false court"]]),
        // The message that names the police came from a number nobody has named: who sent it comes first.
        ("cn-crim.other", Verdict.Likely, [["false court"]]),

        // Three within seven days, at night or with such words; three after she refused.
        ("cn-civil1032-33.private-peace", Verdict.Likely, [["talks 23:05", "will call your contacts", "insult"]]),
        ("cn-civil1032-33.private-peace-contacts", Verdict.Likely, [["mother, 11 April", "mother, 15 April", "mother, 16 April"]]),

        // Only said, without proof.
        ("cn-app2021.no-phonebook", Verdict.Likely, [[]]),
    ];

    /// <summary>Rules that look as if they could be broken here, and are not: too few, or an exception holds.</summary>
    public static readonly IReadOnlyList<string> NothingAgainst =
    [
        "cn-zagl50-5.pester",            // six in seven days
        "cn-zagl50-5.pester-contacts",   // six in seven days
        "cn-zagl50-5.messages",          // three such messages in thirty days: there are two
        "cn-zagl50-1.threat",            // nobody threatens a person's safety
        "cn-softviolence.pester",        // the debt is said to be lawful
        "cn-softviolence.pester-words",  // the debt is said to be lawful, and the threats are too few
        "cn-crim293-1.illegal-debt",     // for unlawful debts only
        "cba2026.no-false-statement",    // nothing invented about what follows from an overdue loan
        "cba2026.visit-two",               // nobody came
    ];

    private static string[][] Each(string[] names) => [.. names.Select(n => new[] { n })];
}
