namespace Youjie.Pocket.Work;

/// <summary>The screens, in order.</summary>
public enum Screen
{
    /// <summary>What this is, and where files go in.</summary>
    Welcome,

    /// <summary>Something is being done.</summary>
    Working,

    /// <summary>At most five questions.</summary>
    Questions,

    /// <summary>The result.</summary>
    Result,
}
