namespace Youjie.Browser.Tests;

/// <summary>Finds committed files and built programs from wherever the tests run.</summary>
internal static class Repository
{
    /// <summary>A path inside the repository.</summary>
    public static string At(params string[] parts)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "global.json"))) folder = folder.Parent;
        return Path.Combine([folder!.FullName, .. parts]);
    }

    /// <summary>The command line, built the way these tests were.</summary>
    public static string Cli => At("src", "Youjie.Cli", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "youjie.dll");

    /// <summary>The sample case: its case file and all its originals.</summary>
    public static string[] SampleFiles => [At("samples", "first-case", "case.json"), .. Directory.GetFiles(At("samples", "first-case", "originals"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <summary>One original of the sample.</summary>
    public static string Original(string name) => SampleFiles.Single(f => Path.GetFileName(f) == name);
}
