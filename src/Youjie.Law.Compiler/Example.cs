using Youjie.Conduct;

namespace Youjie.Law.Compiler;

/// <summary>One worked example: a sentence, the records, the expected verdict and why.</summary>
public sealed record Example
{
    /// <summary>File, relative to the lawbook.</summary>
    public required string File { get; init; }

    /// <summary>Line from 1.</summary>
    public required long Line { get; init; }

    /// <summary>Rule it belongs to.</summary>
    public required string Rule { get; init; }

    /// <summary>The sentence.</summary>
    public required string Says { get; init; }

    /// <summary>Why the verdict is what it is.</summary>
    public required string Why { get; init; }

    /// <summary>The case, in the form of the batch door.</summary>
    public required CaseFacts Given { get; init; }

    /// <summary>What must come out.</summary>
    public required Expectation Expect { get; init; }
}

/// <summary>What a worked example expects of its rule.</summary>
public sealed record Expectation
{
    /// <summary>The gravest verdict of the rule; null for notes.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>Ids of the communications the gravest findings rest on, together; null if not said.</summary>
    public IReadOnlyList<string>? Communications { get; init; }

    /// <summary>Facts that must be asked for; null if not said.</summary>
    public IReadOnlyList<string>? Missing { get; init; }

    /// <summary>For notes: whether the note is given.</summary>
    public bool? Note { get; init; }

    /// <summary>For notes with a clock: its last day.</summary>
    public DateOnly? Due { get; init; }
}
