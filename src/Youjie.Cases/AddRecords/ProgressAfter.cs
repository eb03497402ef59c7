namespace Youjie.Cases.AddRecords;

/// <summary>Progress of a part, told as progress of the whole.</summary>
internal sealed class ProgressAfter(IProgress<long> whole, long before) : IProgress<long>
{
    public void Report(long value) => whole.Report(before + value);
}
