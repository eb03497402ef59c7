using System.Text;

namespace Youjie.Cli.Commands.Judge;

/// <summary>Reads lines up to a length; what is longer is passed over to its end without being held, so that one endless line cannot stop the others.</summary>
internal sealed class LineReader(TextReader reader, int longest)
{
    private readonly char[] buffer = new char[1 << 16];
    private readonly StringBuilder text = new();
    private int at;
    private int end;

    /// <summary>The next line, without its end; null after the last.</summary>
    public async ValueTask<InputLine?> NextAsync(CancellationToken cancel)
    {
        text.Clear();
        var length = 0L;
        while (true)
        {
            if (at == end && !await FillAsync(cancel)) return length == 0 ? null : Line(length);
            var stop = Array.IndexOf(buffer, '\n', at, end - at);
            length += Take(stop < 0 ? end : stop, length);
            if (stop < 0) continue;
            at++;
            return Line(length);
        }
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancel)
    {
        (at, end) = (0, await reader.ReadAsync(buffer, cancel));
        return end > 0;
    }

    private int Take(int until, long before)
    {
        var taken = until - at;
        if (before + taken <= longest) text.Append(buffer, at, taken);
        at = until;
        return taken;
    }

    private InputLine Line(long length) => length > longest ? new("", true) : new(text.ToString(), false);
}

/// <summary>A line read.</summary>
/// <param name="Text">Its text; empty if it was too long.</param>
/// <param name="TooLong">True if it was longer than is read at once.</param>
internal readonly record struct InputLine(string Text, bool TooLong);
