using Youjie.Cases;

namespace Youjie.Cli.Store;

/// <summary>Held while a case is changed, so that two windows do not write over each other. It goes when the process goes.</summary>
public sealed class CaseLock : IDisposable
{
    private readonly FileStream file;

    private CaseLock(FileStream file) => this.file = file;

    /// <summary>Takes the lock of a case folder that exists.</summary>
    /// <exception cref="CaseRefused">Another process is changing the case, or there is no case.</exception>
    public static CaseLock Take(string folder)
    {
        if (File.Exists(folder)) throw new CaseRefused("refused.case-is-file", folder);
        if (!File.Exists(Path.Combine(folder, "case.json"))) throw new CaseRefused("refused.no-case", folder);
        try
        {
            return new(new FileStream(Path.Combine(folder, ".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose));
        }
        catch (IOException)
        {
            throw new CaseRefused("refused.case-busy", folder);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();
}
