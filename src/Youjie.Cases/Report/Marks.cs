namespace Youjie.Cases.Report;

/// <summary>How a doubt is written behind a text.</summary>
public enum Marks
{
    /// <summary>In full words.</summary>
    Full,

    /// <summary>As a short mark, which a line at the end explains.</summary>
    Short,
}
