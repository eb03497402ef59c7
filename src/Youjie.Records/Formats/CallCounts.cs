namespace Youjie.Records.Formats;

/// <summary>Calls of both directions, counted in three ways that are never added together.</summary>
/// <param name="Attempts">Calls placed, answered or not.</param>
/// <param name="Connected">Attempts that were answered.</param>
/// <param name="ConnectionUnknown">Attempts of which the record does not say whether they were answered.</param>
/// <param name="Conversations">Calls the record itself proves to be effective conversations. A phone's log proves none: seconds are no proof.</param>
public sealed record CallCounts(long Attempts, long Connected, long ConnectionUnknown, long Conversations);
