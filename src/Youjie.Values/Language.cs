namespace Youjie.Values;

/// <summary>The languages Youjie speaks. Law stays Chinese in both.</summary>
public enum Language
{
    /// <summary>Simplified Chinese.</summary>
    Zh,

    /// <summary>English.</summary>
    En,
}
