using System.Text.Json.Serialization;
using Youjie.Values;

namespace Youjie.Law;

/// <summary>What the words of a message do (言语线索), as data.</summary>
public sealed record Cue
{
    /// <summary>Label of the labelling guide, such as <c>threat-exposure</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Definition.</summary>
    public required LocalText Says { get; init; }

    /// <summary>To whom the words must be said for the cue to exist.</summary>
    public CueTo To { get; init; } = CueTo.Anyone;

    /// <summary>Patterns; the first that fits wins, certain ones first.</summary>
    public required IReadOnlyList<CuePattern> Patterns { get; init; }

    /// <summary>Words that, in the same sentence, take the cue away.</summary>
    public IReadOnlyList<string> Never { get; init => field = value ?? []; } = [];

    /// <summary>Words that, anywhere in the text, take the cue away (a joint debtor is told of their own debt).</summary>
    public IReadOnlyList<string> NeverInText { get; init => field = value ?? []; } = [];

    /// <summary>What the cue does not cover.</summary>
    public required LocalText NotCovered { get; init; }

    /// <summary>Texts that carry the cue (checked by the lawbook tests).</summary>
    public IReadOnlyList<string> Positives { get; init => field = value ?? []; } = [];

    /// <summary>Look-alikes that must stay clear (checked by the lawbook tests).</summary>
    public IReadOnlyList<string> LookAlikes { get; init => field = value ?? []; } = [];

    /// <summary>The day a maintainer last looked.</summary>
    public required DateOnly LastChecked { get; init; }
}

/// <summary>
/// A pattern: in one sentence, one word of each group. Put the rarest group first: the search starts from it.
/// A word that stands behind a negation in its clause (<see cref="Normalising.Negators"/>) does not count.
/// </summary>
public sealed record CuePattern
{
    /// <summary>Groups of alternatives; each group must occur. 
    /// Words have two characters or more, in normalised form (half width, lower case, no spaces or symbols).
    /// <c>&lt;id&gt;</c> stands for a full identity number, <c>&lt;mobile&gt;</c> for a full mobile number.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> All { get; init; }

    /// <summary>Words that must not occur in the sentence.</summary>
    public IReadOnlyList<string> Not { get; init => field = value ?? []; } = [];

    /// <summary>At most so many characters (normalised) between a word of the first group and each other word; 0: anywhere in the sentence.</summary>
    public int Within { get; init; }

    /// <summary>To whom the words must be said for this pattern, when that is narrower than the cue's.</summary>
    public CueTo To { get; init; } = CueTo.Anyone;

    /// <summary>True if the groups must follow one another as they are listed.</summary>
    public bool Order { get; init; }

    /// <summary>True if the words leave no other reading.</summary>
    public bool Certain { get; init; }
}

/// <summary>To whom words must be said.</summary>
[JsonConverter(typeof(KebabEnum<CueTo>))]
public enum CueTo
{
    /// <summary>Anyone.</summary>
    Anyone,

    /// <summary>Someone other than the debtor and those liable with them.</summary>
    ThirdParty,

    /// <summary>The debtor.</summary>
    Debtor,
}
