using Youjie.Values;

namespace Youjie.Conduct.Wording;

/// <summary>A cue found in a text, and the words it rests on.</summary>
/// <param name="Cue">Id of the cue.</param>
/// <param name="Certainty">How firmly.</param>
/// <param name="Start">First UTF-16 unit of the words in the original text, inclusive.</param>
/// <param name="Length">UTF-16 units from the first word's start to the last word's end.</param>
/// <param name="Why">The words and what they do.</param>
public sealed record CueHit(string Cue, Certainty Certainty, int Start, int Length, LocalText Why);
