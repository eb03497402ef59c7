using Youjie.Cases;
using Youjie.Cases.Assess;
using Youjie.Cases.Report;
using Youjie.Cases.State;
using Youjie.Cli.Terminal;
using Youjie.Law;
using Youjie.Values;

namespace Youjie.Cli.Commands.Law;

/// <summary>Shows a rule or a provision, as it stands on a day or in all its versions.</summary>
internal sealed class LawShow(Host host)
{
    private readonly ReportWords words = new(host.Talk.Words);

    public int Run(string id, string? on)
    {
        DateOnly? day = on is null ? null : Entries.Day(on);
        if (host.Book.Rule(id) is { } rule) Rule(rule, day);
        else Provisions(id, day);
        return ExitCode.Done;
    }

    private void Rule(Rule rule, DateOnly? day)
    {
        var shown = day is { } d ? rule with { Versions = [.. rule.Versions.Where(v => v.InForce.Covers(d) != false)] } : rule;
        if (host.Talk.Json) host.Json(shown, CliJson.Pretty.Rule);
        else Print(words.Say("law.rule", rule.Id), [.. RuleBlocks(shown, day)]);
    }

    private IEnumerable<ReportBlock> RuleBlocks(Rule rule, DateOnly? day)
    {
        yield return new Passage(words.Say(rule.Says, rule.Verified));
        if (!rule.Enabled && rule.Lacks is { } lacks) yield return new Passage(words.Say("law.disabled", words.Say(lacks)));
        yield return new Passage(words.Say("law.binds", words.List(rule.Binds.Select(Bound))));
        if (rule.Products.Count > 0) yield return new Passage(words.Say("law.products", words.List(rule.Products.Select(p => host.Book.Product(p) is { } known ? words.Say(known.Says) : p))));
        if (rule.Versions.Count == 0) yield return new Passage(words.Say("law.not-in-force", Beijing.Write(day!.Value)));
        foreach (var version in rule.Versions) yield return new Bullets([Version(version)]);
        if (rule.Caution is { } caution) yield return new Passage(words.Say("law.caution", words.Say(caution)));
        yield return new Passage(words.Say("law.checked", Beijing.Write(rule.LastChecked)), true);
    }

    private BulletItem Version(RuleVersion version) => new(words.Say("law.version", From(version.From), To(version.To)),
    [
        .. version.Provisions.Select(p => words.Say("law.stands-on", words.Cite(Citations.Of(host.Book, p)), Weight(p))),
        .. version.Unless.Select(e => words.Say("law.unless", words.Say(e.Says))),
        .. version.Sanction is { } sanction ? [words.Say("law.sanction", words.Say(sanction))] : Array.Empty<string>(),
    ]);

    private void Provisions(string id, DateOnly? day)
    {
        var exact = host.Book.ProvisionVersion(id);
        var all = exact is null ? host.Book.ProvisionVersions(id).ToList() : [exact];
        if (all.Count == 0) throw Unknown(id, [.. Near(id)]);
        IReadOnlyList<Provision> shown = day is { } d ? [.. all.Where(p => p.InForce.Covers(d) != false)] : all;
        if (host.Talk.Json) host.Json(shown, CliJson.Pretty.IReadOnlyListProvision);
        else Print(words.Say("law.provision", id), shown.Count == 0 ? [new Passage(words.Say("law.not-in-force", Beijing.Write(day!.Value)))] : [.. shown.Select(p => new Bullets([Item(p)]))]);
    }

    private BulletItem Item(Provision p) => new(words.Cite(Citations.Of(host.Book, p.VersionReference)),
    [
        words.Say("law.version", From(p.From), To(p.To)),
        words.Say(p.Summary, p.Verified),
        .. Weight(p.VersionReference) is { Length: > 0 } weight ? [words.Say("law.weight", weight)] : Array.Empty<string>(),
        words.Say("law.checked", Beijing.Write(p.LastChecked)),
    ]);

    private void Print(string title, IReadOnlyList<ReportBlock> blocks) =>
        TerminalReport.Write(host.World, new(host.Talk.Language, title, host.Book.Version, [new("law", "", blocks)]));

    private string Weight(string reference) =>
        host.Book.ProvisionVersion(reference) is { } p && host.Book.InstrumentOf(p) is { } instrument ? words.Word("weight", instrument.Weight) : "";

    private string Bound(string id) => id == "everyone" ? words.Say("law.everyone") : host.Book.LenderType(id) is { } type ? words.Say(type.Says) : id;

    private string From(PartialDate? from) => from?.ToString() ?? words.Say("law.date-unknown");

    private string To(PartialDate? to) => to?.ToString() ?? words.Say("law.still");

    private CaseRefused Unknown(string id, IReadOnlyList<string> near) =>
        near.Count == 0 ? new("refused.no-law-like-it", id) : new("refused.no-such-law", id, words.List(near));

    // A misspelt id is answered with those that begin alike.
    private IEnumerable<string> Near(string id)
    {
        var start = id.Split('.', ':', '@')[0];
        return host.Book.Data.Rules.Select(r => r.Id).Concat(host.Book.Data.Provisions.Select(p => p.Reference))
            .Where(known => start.Length >= 2 && known.StartsWith(start, StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.Ordinal).Take(12);
    }
}
