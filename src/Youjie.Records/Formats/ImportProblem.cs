using Youjie.Values;

namespace Youjie.Records.Formats;

/// <summary>One kind of trouble met in a file, with how often and where first.</summary>
/// <param name="Code">Stable word for programs: <c>cut-fragment</c>, <c>bad-base64</c> …</param>
/// <param name="Says">One calm sentence.</param>
/// <param name="Count">How often.</param>
/// <param name="FirstByte">Where it was first met, from 0; null where bytes cannot be told.</param>
/// <param name="FirstRecord">The record in which it was first met, from 1; null outside records.</param>
public sealed record ImportProblem(string Code, LocalText Says, long Count, long? FirstByte, long? FirstRecord);
