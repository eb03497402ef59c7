using System.Collections.Frozen;
using System.Text.Json;

namespace Youjie.Law;

/// <summary>The lawbook, loaded: looks things up by id and as of a date. Immutable and safe to share between threads.</summary>
public sealed class Lawbook
{
    private readonly FrozenDictionary<string, Instrument> instruments;
    private readonly FrozenDictionary<string, Provision> provisionVersions;
    private readonly ILookup<string, Provision> provisions;
    private readonly FrozenDictionary<string, Rule> rules;
    private readonly FrozenDictionary<string, Relation> relations;
    private readonly FrozenDictionary<string, LenderType> lenderTypes;
    private readonly FrozenDictionary<string, Product> products;
    private readonly FrozenDictionary<string, StatementKind> statements;
    private readonly FrozenDictionary<string, Condition> conditions;
    private readonly FrozenDictionary<string, Fact> facts;

    /// <summary>Indexes the packed data. Ids are unique in checked data; here the first one wins.</summary>
    public Lawbook(LawbookData data)
    {
        Data = data;
        instruments = Index(data.Instruments, i => i.Id);
        provisionVersions = Index(data.Provisions, p => p.VersionReference);
        provisions = data.Provisions.ToLookup(p => p.Reference, StringComparer.Ordinal);
        rules = Index(data.Rules, r => r.Id);
        relations = Index(data.Relations, r => r.Id);
        lenderTypes = Index(data.LenderTypes, t => t.Id);
        products = Index(data.Products, p => p.Id);
        statements = Index(data.Statements, s => s.Id);
        conditions = Index(data.Conditions, c => c.Id);
        facts = Index(data.Facts, f => f.Id);
    }

    /// <summary>Everything, as packed.</summary>
    public LawbookData Data { get; }

    /// <summary>Name, version and the first digits of the digest: <c>cn-2026.11+1a2b3c4d</c>. Saved with every assessment.</summary>
    public string Version => $"{Data.Jurisdiction}-{Data.Version}+{(Data.Digest.Length >= 8 ? Data.Digest[..8] : "unpacked")}";

    /// <summary>Reads a bundle.</summary>
    /// <exception cref="JsonException">The bundle is not a lawbook of this engine's form.</exception>
    public static Lawbook Load(ReadOnlySpan<byte> bundle) =>
        new(JsonSerializer.Deserialize(bundle, LawbookJson.Default.LawbookData) ?? throw new JsonException("The lawbook bundle is empty"));

    /// <summary>The instrument, or null.</summary>
    public Instrument? Instrument(string id) => instruments.GetValueOrDefault(id);

    /// <summary>
    /// The version of the instrument in which a provision stands: the newest one that begins no later than the provision ends,
    /// because an article may outlive several amendments of its law unchanged.
    /// </summary>
    public InstrumentVersion? InstrumentOf(Provision provision)
    {
        if (instruments.GetValueOrDefault(provision.Instrument)?.Versions is not { Count: > 0 } versions) return null;
        if (provision.To is not { } to) return versions[^1];
        return versions.LastOrDefault(v => v.From is not { } from || from.Earliest <= to.Latest) ?? versions[0];
    }

    /// <summary>One version of a provision by <c>instrument:article@from</c>, or null.</summary>
    public Provision? ProvisionVersion(string reference) => provisionVersions.GetValueOrDefault(reference);

    /// <summary>All versions of a provision by <c>instrument:article</c>, in the order of the data.</summary>
    public IEnumerable<Provision> ProvisionVersions(string reference) => provisions[reference];

    /// <summary>The version of a provision in force on a day, or null when none is for certain.</summary>
    public Provision? ProvisionOn(string reference, DateOnly day) => provisions[reference].FirstOrDefault(p => p.InForce.Covers(day) == true);

    /// <summary>The number under which a provision stands today if it was renumbered since, as a version reference; otherwise null.</summary>
    public string? Today(Provision provision)
    {
        var seen = provision;
        for (var step = 0; step < 8 && seen.RenumberedTo is [.., var last]; step++)
        {
            if (provisionVersions.GetValueOrDefault($"{seen.Instrument}:{last}") is not { } next) break;
            seen = next;
        }

        return ReferenceEquals(seen, provision) || seen.Article == provision.Article ? null : seen.VersionReference;
    }

    /// <summary>The rule, or null.</summary>
    public Rule? Rule(string id) => rules.GetValueOrDefault(id);

    /// <summary>The relation, or null.</summary>
    public Relation? Relation(string id) => relations.GetValueOrDefault(id);

    /// <summary>The lender type, or null.</summary>
    public LenderType? LenderType(string id) => lenderTypes.GetValueOrDefault(id);

    /// <summary>The product, or null.</summary>
    public Product? Product(string id) => products.GetValueOrDefault(id);

    /// <summary>The kind of statement, or null.</summary>
    public StatementKind? Statement(string id) => statements.GetValueOrDefault(id);

    /// <summary>The condition, or null.</summary>
    public Condition? Condition(string id) => conditions.GetValueOrDefault(id);

    /// <summary>The fact, or null.</summary>
    public Fact? Fact(string id) => facts.GetValueOrDefault(id);

    /// <summary>The fact that a kind of statement settles, or null.</summary>
    public Fact? FactSettledBy(string statement) => Data.Facts.FirstOrDefault(f => f.Statement == statement);

    private static FrozenDictionary<string, T> Index<T>(IReadOnlyList<T> items, Func<T, string> key) =>
        items.DistinctBy(key, StringComparer.Ordinal).ToFrozenDictionary(key, StringComparer.Ordinal);
}
