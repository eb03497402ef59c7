namespace Youjie.Lawbook.Tests;

/// <summary>Finds the repository from wherever the tests were built.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Lawbook => Path.Combine(Root, "lawbook", "cn");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Youjie.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests must lie inside the repository");
    }
}
