using Youjie.Values;

namespace Youjie.Records.Formats;

/// <summary>What an importer cannot read from the file itself and has to be told.</summary>
public sealed record ImportSettings
{
    /// <summary>Id of the person whose phone or bill the file came from.</summary>
    public required string Person { get; init; }

    /// <summary>The present moment. Rows dated more than a day later are counted and not imported.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>SHA-256 of the original, known because it was stored first (<see cref="Importer.DigestAsync"/>). Reading checks it again.</summary>
    public required Digest File { get; init; }

    /// <summary>Distance from UTC of times that the file writes without a zone, as the user states it; null when nobody said.</summary>
    public TimeSpan? Zone { get; init; }

    /// <summary>For tables: our field (<c>time</c>, <c>number</c>, <c>direction</c> …) to the header it stands under, as the user mapped it.</summary>
    public IReadOnlyDictionary<string, string>? Columns { get; init; }

    /// <summary>For tables whose times have no year: the year of the bill; null when nobody said.</summary>
    public int? Year { get; init; }

    /// <summary>For tables that do not say what their rows are: calls, text messages, chat lines; null when nobody said.</summary>
    public Channel? Channel { get; init; }

    /// <summary>The person's own numbers, to tell the two ends apart where a bill names both.</summary>
    public IReadOnlyList<string> OwnNumbers { get; init; } = [];
}
