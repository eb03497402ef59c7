namespace Youjie.Lawbook.Tests;

/// <summary>A copy of the lawbook in which a test may make mistakes.</summary>
internal sealed class LawbookCopy : IDisposable
{
    public LawbookCopy()
    {
        Folder = Directory.CreateTempSubdirectory("lawbook-").FullName;
        foreach (var file in Directory.EnumerateFiles(Repository.Lawbook, "*.yaml", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Folder, Path.GetRelativePath(Repository.Lawbook, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public string Folder { get; }

    public void Replace(string file, string good, string bad)
    {
        var path = Path.Combine(Folder, file);
        var text = File.ReadAllText(path);
        text.ShouldContain(good);
        File.WriteAllText(path, text.Replace(good, bad, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(Folder, true);
}
