namespace Youjie.Cli.Tests;

/// <summary>Finds committed files from wherever the tests run.</summary>
internal static class Repository
{
    public static string Path(params string[] parts)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "global.json"))) folder = folder.Parent;
        return System.IO.Path.Combine([folder!.FullName, .. parts]);
    }
}
