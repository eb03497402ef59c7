namespace Youjie.Conduct.Wording;

/// <summary>Where the normal form carries a cue.</summary>
/// <param name="Start">Inclusive.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Certainty">How firmly.</param>
internal readonly record struct Carried(int Start, int End, Certainty Certainty);
