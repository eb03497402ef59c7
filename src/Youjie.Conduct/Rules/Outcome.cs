namespace Youjie.Conduct.Rules;

/// <summary>What a test says about one act or one group of acts, before the frame of the rule (date, who is bound, exceptions) is held against it.</summary>
internal sealed record Outcome
{
    /// <summary>The acts it rests on, in order of time; empty when it rests on statements alone.</summary>
    public required IReadOnlyList<Act> Acts { get; init; }

    /// <summary>What distinguishes this outcome within the rule: first communication, person and day, …</summary>
    public required string About { get; init; }

    /// <summary>True if it rests on a reading, a default or a statement without proof.</summary>
    public bool Soft { get; init; }

    /// <summary>Facts without which nothing can be said.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Why, in words.</summary>
    public IReadOnlyList<TraceStep> Why { get; init; } = [];

    /// <summary>An outcome about one act.</summary>
    public static Outcome Of(Act act, bool soft, params TraceStep[] why) =>
        new() { Acts = [act], About = act.Facts.Id, Soft = soft, Why = why };

    /// <summary>An act about which a fact is missing.</summary>
    public static Outcome Lacking(Act act, string fact, params TraceStep[] why) =>
        new() { Acts = [act], About = act.Facts.Id, Missing = [fact], Why = why };
}
