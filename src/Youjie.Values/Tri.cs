namespace Youjie.Values;

/// <summary>Kleene's three-valued logic: what is not known is neither true nor false, and stays so until something settles it.</summary>
public enum Tri
{
    /// <summary>Known not to hold.</summary>
    No,

    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Known to hold.</summary>
    Yes,
}

/// <summary>The connectives of Kleene's strong logic.</summary>
public static class TriLogic
{
    /// <summary>A truth value from one that may be missing.</summary>
    public static Tri Of(bool? value) => value switch { true => Tri.Yes, false => Tri.No, null => Tri.Unknown };

    /// <summary>Holds only if both hold; fails if either fails.</summary>
    public static Tri And(this Tri a, Tri b) => a < b ? a : b;

    /// <summary>Holds if either holds; fails only if both fail.</summary>
    public static Tri Or(this Tri a, Tri b) => a > b ? a : b;

    /// <summary>The opposite; unknown stays unknown.</summary>
    public static Tri Not(this Tri a) => Tri.Yes - (int)a;
}
