using Youjie.Values;

namespace Youjie.Cases.AddRecords;

/// <summary>A file to add, and what the user says about it.</summary>
public sealed record NewOriginal
{
    /// <summary>Name without folders.</summary>
    public required string Name { get; init; }

    /// <summary>The place the user named, where there is one; for messages only.</summary>
    public string? Path { get; init; }

    /// <summary>Opens it for reading, from the start.</summary>
    public required Func<CancellationToken, ValueTask<Stream>> Open { get; init; }

    /// <summary>Id of the person whose phone it came from.</summary>
    public required string PhoneOf { get; init; }

    /// <summary>Zone stated for times without one.</summary>
    public string? Zone { get; init; }

    /// <summary>Columns by field.</summary>
    public IReadOnlyDictionary<string, string>? Columns { get; init; }

    /// <summary>Year stated for times without one.</summary>
    public int? Year { get; init; }

    /// <summary>What the rows of a table are.</summary>
    public Channel? Channel { get; init; }
}
