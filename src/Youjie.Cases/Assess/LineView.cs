using System.ComponentModel;
using Youjie.Law;
using Youjie.Values;

namespace Youjie.Cases.Assess;

/// <summary>One line in words, with what it rests on.</summary>
public sealed record LineView
{
    /// <summary>In words.</summary>
    [Description("In words")]
    public required LocalText Says { get; init; }

    /// <summary>Provisions it rests on.</summary>
    [Description("Provisions it rests on")]
    public IReadOnlyList<ProvisionView> Provisions { get; init => field = value ?? []; } = [];

    /// <summary>How far it was checked.</summary>
    [Description("How far it was checked")]
    public required Verified Verified { get; init; }
}

/// <summary>A provision with its name, so that a reader needs no code book.</summary>
public sealed record ProvisionView
{
    /// <summary>Reference: instrument, ':', article, '@', first day of the version.</summary>
    [Description("instrument:article@from")]
    public required string Reference { get; init; }

    /// <summary>Title of the instrument.</summary>
    [Description("Title of the instrument")]
    public required LocalText Title { get; init; }

    /// <summary>Article, where its number is known.</summary>
    [Description("Article, where its number is known")]
    public LocalText? Article { get; init; }

    /// <summary>First day of the version, as far as known.</summary>
    [Description("First day of the version, as far as known")]
    public PartialDate? From { get; init; }

    /// <summary>What it says, in our own words.</summary>
    [Description("What it says, in our own words")]
    public LocalText? Summary { get; init; }

    /// <summary>Its number today, if it was renumbered since.</summary>
    [Description("Its number today, if it was renumbered since")]
    public string? Today { get; init; }

    /// <summary>The same in words.</summary>
    [Description("Its article today, in words")]
    public LocalText? TodayArticle { get; init; }
}
