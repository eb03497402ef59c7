using Youjie.Law;
using Youjie.Law.Rules;

namespace Youjie.Conduct.Rules;

/// <summary>A rule made ready once: citations, weight and parsed limits of every version.</summary>
internal sealed class CompiledRule
{
    public CompiledRule(Lawbook book, Rule rule)
    {
        Rule = rule;
        Versions = [.. rule.Versions.Select(v => new CompiledVersion(book, v))];
        BindsEveryone = rule.Binds.Contains("everyone", StringComparer.Ordinal);
    }

    public Rule Rule { get; }

    public IReadOnlyList<CompiledVersion> Versions { get; }

    public bool BindsEveryone { get; }
}

/// <summary>One version of a rule made ready.</summary>
internal sealed class CompiledVersion
{
    public CompiledVersion(Lawbook book, RuleVersion version)
    {
        Version = version;
        var provisions = version.Provisions.Select(book.ProvisionVersion).OfType<Provision>().ToList();
        Citations = [.. provisions.Select(p => new Citation(p.VersionReference, book.Today(p)))];
        Weight = provisions.Count > 0 && book.InstrumentOf(provisions[0]) is { } instrument ? instrument.Weight : Weight.CourtPractice;
        Test = version.Test;
    }

    public RuleVersion Version { get; }

    public RuleTest Test { get; }

    public IReadOnlyList<Citation> Citations { get; }

    public Weight Weight { get; }
}
