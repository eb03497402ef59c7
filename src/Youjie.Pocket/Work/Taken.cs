namespace Youjie.Pocket.Work;

/// <summary>What was found in the files.</summary>
/// <param name="Communications">How many communications.</param>
/// <param name="First">When the first began.</param>
/// <param name="Last">When the last began.</param>
/// <param name="Numbers">Numbers, most frequent first.</param>
/// <param name="Answered">True when a case file came along: it holds the answers already.</param>
/// <param name="Unused">Names of files that do not belong to that case.</param>
public sealed record Taken(int Communications, DateTimeOffset? First, DateTimeOffset? Last, IReadOnlyList<NumberSeen> Numbers, bool Answered, IReadOnlyList<string> Unused);
