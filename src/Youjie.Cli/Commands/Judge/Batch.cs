using System.Text;
using Youjie.Cases.Batch;

namespace Youjie.Cli.Commands.Judge;

/// <summary>Reads lines, judges them side by side, and writes answers in the order of the lines. Holds a handful of lines at a time.</summary>
internal sealed class Batch(BatchLine line, TextWriter output)
{
    private const int LinesAtATime = 256;

    // What is held at one time: whole lines until this many characters are together, and no line longer than this.
    private const int LongestLine = 64_000_000;

    /// <summary>Runs to the end of the input.</summary>
    public async Task<BatchTotals> RunAsync(Stream input, CancellationToken cancel)
    {
        using var text = new StreamReader(input, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, 1 << 16, leaveOpen: true);
        var reader = new LineReader(text, LongestLine);
        var totals = new BatchTotals();
        for (var number = 1L; ;)
        {
            var lines = await ReadAsync(reader, cancel);
            if (lines.Count == 0) return totals;
            foreach (var answer in Judge(lines, number, cancel)) totals = await WriteAsync(answer, totals, cancel);
            number += lines.Count;
        }
    }

    private static async Task<List<InputLine>> ReadAsync(LineReader reader, CancellationToken cancel)
    {
        var lines = new List<InputLine>(LinesAtATime);
        var held = 0L;
        while (lines.Count < LinesAtATime && held < LongestLine && await reader.NextAsync(cancel) is { } one)
        {
            lines.Add(one);
            held += one.Text.Length;
        }

        return lines;
    }

    private LineAnswer?[] Judge(List<InputLine> lines, long first, CancellationToken cancel)
    {
        var answers = new LineAnswer?[lines.Count];
        Parallel.For(0, lines.Count, new() { CancellationToken = cancel }, i => answers[i] = Answer(lines[i], first + i));
        return answers;
    }

    // Empty lines separate nothing and say nothing; they only count as lines.
    private LineAnswer? Answer(InputLine read, long number) =>
        read.TooLong ? BatchLine.TooLong(number, LongestLine / 1_000_000) : string.IsNullOrWhiteSpace(read.Text) ? null : line.Answer(read.Text, number);

    private async Task<BatchTotals> WriteAsync(LineAnswer? answer, BatchTotals totals, CancellationToken cancel)
    {
        if (answer is null) return totals;
        await output.WriteAsync(answer.Text.AsMemory(), cancel);
        return totals with { Cases = totals.Cases + (answer.Good ? 1 : 0), Findings = totals.Findings + answer.Findings, BadLines = totals.BadLines + (answer.Good ? 0 : 1) };
    }
}

/// <summary>What a batch came to.</summary>
public sealed record BatchTotals
{
    /// <summary>Lines judged.</summary>
    public long Cases { get; init; }

    /// <summary>Findings written.</summary>
    public long Findings { get; init; }

    /// <summary>Lines that could not be judged.</summary>
    public long BadLines { get; init; }

    /// <summary>Version of the engine.</summary>
    public string? Engine { get; init; }

    /// <summary>Version of the lawbook.</summary>
    public string? Lawbook { get; init; }
}
