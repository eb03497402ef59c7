namespace Youjie.Law.Rules;

/// <summary>Nobody who clearly refused may be contacted again (strictly later than the refusal). Ringing suffices.</summary>
public sealed record RefusalTest : RuleTest
{
    /// <summary>The people protected (ids or groups of relations.yaml).</summary>
    public required IReadOnlyList<string> Relations { get; init; }
}
