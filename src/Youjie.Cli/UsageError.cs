using Youjie.Cases.Words;
using Youjie.Values;

namespace Youjie.Cli;

/// <summary>The command was not understood: one sentence that says which part and what to write.</summary>
public sealed class UsageError(string key, params ReadOnlySpan<object?> args) : Exception(key)
{
    /// <summary>In words.</summary>
    public LocalText Why { get; } = Phrases.Both(key, args);
}
