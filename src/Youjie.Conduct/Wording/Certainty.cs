namespace Youjie.Conduct.Wording;

/// <summary>How firmly the words carry a cue.</summary>
public enum Certainty
{
    /// <summary>Another reading is possible.</summary>
    Likely,

    /// <summary>The words leave no other reading.</summary>
    Certain,
}
