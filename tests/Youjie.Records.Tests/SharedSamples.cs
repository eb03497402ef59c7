namespace Youjie.Records.Tests;

/// <summary>The public sample files that lie beside the repository; absent on most machines.</summary>
internal static class SharedSamples
{
    public static string? Folder { get; } = Find();

    public static IEnumerable<string> All => Folder is null ? [] : Directory.EnumerateFiles(Folder, "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    public static string Need()
    {
        Assert.SkipWhen(Folder is null, "The shared samples (shared/samples/sms-xml) are not beside this repository.");
        return Folder!;
    }

    // Beside the repository, or where YOUJIE_SHARED says (a second worktree lies elsewhere).
    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("YOUJIE_SHARED") is { } stated) return Path.Combine(stated, "samples", "sms-xml");
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (Path.Combine(at.FullName, "shared", "samples", "sms-xml") is var folder && Directory.Exists(folder)) return folder;
        return null;
    }
}
