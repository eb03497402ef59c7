using System.Text;
using Youjie.Cases.Batch;

namespace Youjie.Cli.Commands.Judge;

/// <summary>Reads lines, judges them side by side, and writes answers in the order of the lines. Holds a handful of lines at a time.</summary>
internal sealed class Batch(BatchLine line, TextWriter output)
{
    private const int LinesAtATime = 256;

    /// <summary>Runs to the end of the input.</summary>
    public async Task<BatchTotals> RunAsync(Stream input, CancellationToken cancel)
    {
        using var reader = new StreamReader(input, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, 1 << 16, leaveOpen: true);
        var totals = new BatchTotals();
        for (var number = 1L; ;)
        {
            var lines = await ReadAsync(reader, cancel);
            if (lines.Count == 0) return totals;
            foreach (var answer in Judge(lines, number, cancel)) totals = await WriteAsync(answer, totals, cancel);
            number += lines.Count;
        }
    }

    private static async Task<List<string>> ReadAsync(StreamReader reader, CancellationToken cancel)
    {
        var lines = new List<string>(LinesAtATime);
        while (lines.Count < LinesAtATime && await reader.ReadLineAsync(cancel) is { } text) lines.Add(text);
        return lines;
    }

    private LineAnswer?[] Judge(List<string> lines, long first, CancellationToken cancel)
    {
        var answers = new LineAnswer?[lines.Count];
        // Empty lines separate nothing and say nothing; they only count as lines.
        Parallel.For(0, lines.Count, new() { CancellationToken = cancel }, i => answers[i] = string.IsNullOrWhiteSpace(lines[i]) ? null : line.Answer(lines[i], first + i));
        return answers;
    }

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
