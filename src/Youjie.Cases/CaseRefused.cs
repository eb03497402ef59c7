using Youjie.Cases.Words;
using Youjie.Values;

namespace Youjie.Cases;

/// <summary>An input that cannot be taken: one calm sentence that says what, where and what to do. The case stays as it was.</summary>
public sealed class CaseRefused(LocalText why) : Exception(why.En)
{
    /// <summary>A refusal by the key of its words.</summary>
    public CaseRefused(string key, params ReadOnlySpan<object?> args) : this(Phrases.Both(key, args))
    {
    }

    /// <summary>What, where, and what to do.</summary>
    public LocalText Why { get; } = why;
}
