using Youjie.Law.Rules;
using Youjie.Values;

namespace Youjie.Law.Compiler.Checks;

/// <summary>A rule names known people, binds known lenders, and stands on provisions that are in force whenever it is.</summary>
internal static class RuleChecks
{
    public static void Check(Report report)
    {
        foreach (var rule in report.Data.Rules)
        {
            Frame(report, rule);
            InstrumentDates.Follow(report, rule, rule.Id, [.. rule.Versions.Select(v => v.InForce)]);
            foreach (var version in rule.Versions) Version(report, rule, version);
        }
    }

    private static void Frame(Report report, Rule rule)
    {
        void Bad(string code, string says) => report.At(rule, code, says);
        if (rule.Versions.Count == 0) Bad("no-version", "the rule has no version");
        if (!rule.Enabled && rule.Lacks is null) Bad("no-lacks", "a disabled rule says in 'lacks' what must be found before it can be used");
        if (rule.Binds.Count == 0) Bad("binds-nobody", "'binds' is empty; name lender types or everyone");
        foreach (var type in rule.Binds.Concat(rule.MembersByType).Where(t => t != "everyone" && report.Book.LenderType(t) is null))
            Bad("unresolved", $"lender type '{type}' is not in lender-types.yaml");
        foreach (var product in rule.Products.Where(p => report.Book.Product(p) is null)) Bad("unresolved", $"product '{product}' is not in products.yaml");
        if (rule.MembersOf is { } association && report.Book.Fact($"lender.member.{association}") is null)
            Bad("unresolved", $"membership of '{association}' has no question: add the fact lender.member.{association}");
    }

    private static void Version(Report report, Rule rule, RuleVersion version)
    {
        void Bad(string code, string says) => report.At(rule, code, says);
        if (version.Provisions.Count == 0) Bad("no-provision", "a version stands on at least one provision");
        foreach (var reference in version.Provisions) InForce(report, rule, version, reference);
        if (version.Test is NoteTest != version.Verdict is null) Bad("verdict", "a test needs a verdict, and a note has none");
        if (rule.Enabled && version.Verdict == RuleVerdict.Breach && rule.Verified == Verified.Unverified)
            Bad("unverified-breach", "an unverified rule never carries the verdict breach");
        foreach (var exception in version.OnlyIf.Concat(version.Unless)) Exception(report, rule, exception);
        foreach (var says in TestReferences.Problems(report.Book, version.Test)) Bad("unresolved", says);
    }

    private static void InForce(Report report, Rule rule, RuleVersion version, string reference)
    {
        if (report.Book.ProvisionVersion(reference) is not { } provision)
        {
            report.At(rule, "unresolved", $"provision '{reference}' is not in the lawbook; write instrument:article@from");
            return;
        }

        if (version.From is { } from && provision.InForce.Covers(from.Latest) == false)
            report.At(rule, "not-in-force", $"'{reference}' ({provision.InForce}) is not in force when the rule begins ({version.InForce})");
        if (version.To is { } to && provision.InForce.Covers(to.Earliest) == false || version.To is null && provision.To is not null)
            report.At(rule, "not-in-force", $"'{reference}' ({provision.InForce}) ends before the rule does ({version.InForce})");
    }

    private static void Exception(Report report, Rule rule, RuleException exception)
    {
        void Bad(string says) => report.At(rule, "unresolved", $"exception '{exception.Id}': {says}");
        if (report.Book.Condition(exception.Holds) is null) Bad($"condition '{exception.Holds}' is not in conditions.yaml");
        if (exception is { Holds: Conduct.KnownWords.DebtorUnreachable, Days: null }) Bad("says for how many 'days' a talk shows that the debtor was within reach");
        if (report.Book.ProvisionVersion(exception.Source) is null) Bad($"source '{exception.Source}' is not in the lawbook");
        foreach (var relation in exception.Relations.Where(r => !TestReferences.IsRelation(report.Book, r))) Bad($"relation '{relation}' is not in relations.yaml");
        foreach (var inner in exception.Unless) Exception(report, rule, inner);
    }
}
