using System.ComponentModel;
using Youjie.Records;
using Youjie.Values;

namespace Youjie.Cases.Assess;

/// <summary>One communication, with the way home to its original.</summary>
public sealed record CommunicationView
{
    /// <summary>Id.</summary>
    [Description("Id, as findings name it")]
    public required string Id { get; init; }

    /// <summary>When it began, Beijing time.</summary>
    [Description("When it began, in Beijing time")]
    public required DateTimeOffset At { get; init; }

    /// <summary>By which way.</summary>
    [Description("By which way")]
    public required Channel Channel { get; init; }

    /// <summary>Who reached out.</summary>
    [Description("Who reached out")]
    public required Direction Direction { get; init; }

    /// <summary>Whose phone or door.</summary>
    [Description("Id of the person whose phone or door it was")]
    public string? Person { get; init; }

    /// <summary>That person by name, or by relation where no name was given.</summary>
    [Description("That person by name, or by relation where no name was given")]
    public LocalText? PersonSays { get; init; }

    /// <summary>The other side's number.</summary>
    [Description("The other side's number; a private one is masked unless revealed")]
    public string? Number { get; init; }

    /// <summary>Whether it was answered.</summary>
    [Description("For calls: whether it was answered")]
    public bool? Connected { get; init; }

    /// <summary>Talk time.</summary>
    [Description("For calls: talk time in whole seconds")]
    public int? Seconds { get; init; }

    /// <summary>Name of the original.</summary>
    [Description("Name of the original")]
    public string? File { get; init; }

    /// <summary>Number of the record in it.</summary>
    [Description("Number of the record in it, from 1")]
    public long? Record { get; init; }
}
