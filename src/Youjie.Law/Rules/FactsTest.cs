namespace Youjie.Law.Rules;

/// <summary>Tested on what the user states: all parts must hold. One that is known not to hold clears the rule; one that is unknown is asked for.</summary>
public sealed record FactsTest : RuleTest
{
    /// <summary>The parts.</summary>
    public required IReadOnlyList<FactPart> All { get; init; }
}

/// <summary>One part of a facts test.</summary>
/// <param name="Statement">Kind of statement (id of statements.yaml).</param>
/// <param name="Is">The value it must have.</param>
public sealed record FactPart(string Statement, bool Is);
