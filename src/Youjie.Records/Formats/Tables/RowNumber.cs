using Youjie.Values;

namespace Youjie.Records.Formats.Tables;

/// <summary>The other side's number: its own column, or the one of 主叫 and 被叫 that is not the person's.</summary>
internal sealed class RowNumber(Header header, ImportSettings settings)
{
    private readonly HashSet<string> _own = [.. settings.OwnNumbers.Select(number => PhoneNumber.Of(number).Normalised).Where(key => key.Length > 0)];

    /// <summary>The number, and the direction that follows from which end is the person's own.</summary>
    public (string? Number, Direction ByNumbers) Of(string[] row, Direction direction)
    {
        if (header.Has("number")) return (Shown(header.Get(row, "number")), Direction.Unknown);
        var caller = Shown(header.Get(row, "caller"));
        var called = Shown(header.Get(row, "called"));
        return direction switch
        {
            Direction.FromPerson => (called, direction),
            Direction.ToPerson => (caller, direction),
            _ when IsOwn(caller) && !IsOwn(called) => (called, Direction.FromPerson),
            _ when IsOwn(called) && !IsOwn(caller) => (caller, Direction.ToPerson),
            _ => (null, Direction.Unknown),
        };
    }

    private static string? Shown(string? number) => PhoneNumber.Of(number).Kind == PhoneKind.Withheld ? null : number;

    private bool IsOwn(string? number) => number is not null && _own.Contains(PhoneNumber.Of(number).Normalised);
}
