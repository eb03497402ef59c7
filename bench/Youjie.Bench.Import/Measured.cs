using System.Globalization;

namespace Youjie.Bench.Import;

/// <summary>One run.</summary>
/// <param name="Records">Records found.</param>
/// <param name="Seconds">Wall time of the reading.</param>
/// <param name="PeakKb">Largest resident memory of the process, in KB.</param>
/// <param name="CpuSeconds">Processor time of the whole process, all threads: what other work on the machine cannot stretch much.</param>
/// <param name="HashSeconds">Wall time of a digest pass before it; 0 when there is none.</param>
internal sealed record Measured(long Records, double Seconds, long PeakKb, double CpuSeconds, double HashSeconds)
{
    /// <summary>The line a child process prints.</summary>
    public string Line() => string.Create(CultureInfo.InvariantCulture, $"{Records} {Seconds} {PeakKb} {CpuSeconds} {HashSeconds}");

    public static Measured Read(string line)
    {
        var parts = line.Trim().Split(' ');
        return new(long.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture), long.Parse(parts[2], CultureInfo.InvariantCulture),
            double.Parse(parts[3], CultureInfo.InvariantCulture), double.Parse(parts[4], CultureInfo.InvariantCulture));
    }

    /// <summary>Processor time of this process so far, in seconds.</summary>
    public static double ReadCpuSeconds() => Environment.CpuUsage.TotalTime.TotalSeconds;

    /// <summary>The high-water mark of this process's resident memory.</summary>
    public static long ReadPeakKb()
    {
        var line = File.ReadLines("/proc/self/status").First(text => text.StartsWith("VmHWM:", StringComparison.Ordinal));
        return long.Parse(line["VmHWM:".Length..^"kB".Length].Trim(), CultureInfo.InvariantCulture);
    }
}
