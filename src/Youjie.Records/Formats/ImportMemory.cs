namespace Youjie.Records.Formats;

/// <summary>Remembers the records of one case, so that the same message in several backups counts once. Holds 128-bit digests, no words.</summary>
public sealed class ImportMemory
{
    private readonly HashSet<UInt128> _seen = [];

    /// <summary>How many different records were seen.</summary>
    public int Count => _seen.Count;

    /// <summary>True the first time a record is met.</summary>
    internal bool IsNew(UInt128 key) => _seen.Add(key);
}
