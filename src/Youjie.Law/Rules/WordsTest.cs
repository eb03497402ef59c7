using Youjie.Values;

namespace Youjie.Law.Rules;

/// <summary>The words of a message do something that the rule forbids. Only communications with words are read.</summary>
public sealed record WordsTest : RuleTest
{
    /// <summary>Cues of which one suffices (ids of wording/).</summary>
    public required IReadOnlyList<string> Cues { get; init; }

    /// <summary>Relations of the persons who received the words; empty means anyone.</summary>
    public IReadOnlyList<string> Relations { get; init => field = value ?? []; } = [];

    /// <summary>Channels covered; empty means every channel.</summary>
    public IReadOnlyList<Channel> Channels { get; init => field = value ?? []; } = [];

    /// <summary>True if nothing can be said before the sender is known, because the same words are lawful from the right one (a real court, the real police).</summary>
    public bool SenderFirst { get; init; }

    /// <summary>How many such messages it takes, and in which time; null means one suffices.</summary>
    public Repeated? Repeated { get; init; }
}
