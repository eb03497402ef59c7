namespace Youjie.Records.Formats;

/// <summary>Remembers the records of one case, so that the same message in several backups counts once. Holds 128-bit digests, no words.</summary>
public sealed class ImportMemory
{
    private readonly HashSet<UInt128> _seen = [];
    private readonly List<UInt128> _latest = [];

    /// <summary>How many different records were seen.</summary>
    public int Count => _seen.Count;

    /// <summary>A file begins.</summary>
    internal void Begin() => _latest.Clear();

    /// <summary>True the first time a record is met.</summary>
    internal bool IsNew(UInt128 key)
    {
        if (!_seen.Add(key)) return false;
        _latest.Add(key);
        return true;
    }

    /// <summary>The file was refused or its reading stopped: its records were not imported and must not make a second try look like duplicates.</summary>
    internal void ForgetLatest()
    {
        _seen.ExceptWith(_latest);
        _latest.Clear();
    }
}
