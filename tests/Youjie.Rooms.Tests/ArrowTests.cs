using System.Xml.Linq;

namespace Youjie.Rooms.Tests;

/// <summary>The arrows of ARCHITECTURE.md: which room may know which. A project reference that is not drawn there fails here.</summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Values"] = [],
        ["Law"] = ["Values"],
        ["Records"] = ["Values"],
        ["Conduct"] = ["Records", "Law", "Values"],
        ["Law.Compiler"] = ["Conduct", "Law", "Records", "Values"],
        ["Law.Cn"] = ["Law"],
        ["Cases"] = ["Law", "Records", "Conduct", "Values"],
        ["Cli"] = ["Cases", "Law.Cn", "Law.Compiler", "Conduct", "Law", "Records", "Values"],
        ["Pocket"] = ["Cases", "Law.Cn"],
        ["Web"] = ["Pocket"],
    };

    public static TheoryData<string> Rooms => [.. Directory.EnumerateDirectories(Path.Combine(Root, "src")).Select(d => Path.GetFileName(d)["Youjie.".Length..])];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Room_KnowsOnlyWhatTheArrowsAllow(string room)
    {
        Allowed.ShouldContainKey(room, "draw the room in ARCHITECTURE.md and here");
        var project = XDocument.Load(Path.Combine(Root, "src", $"Youjie.{room}", $"Youjie.{room}.csproj"));
        // A reference that only runs at build time (the lawbook compiler) is not knowledge.
        var known = project.Descendants("ProjectReference").Where(r => (string?)r.Attribute("ReferenceOutputAssembly") != "false")
            .Select(r => Path.GetFileNameWithoutExtension(((string)r.Attribute("Include")!).Replace('\\', '/'))["Youjie.".Length..]);
        known.Except(Allowed[room]).ShouldBeEmpty();
    }

    [Fact]
    public void TheArchitecturePage_DrawsTheSameArrows()
    {
        var page = File.ReadAllText(Path.Combine(Root, "ARCHITECTURE.md"));
        foreach (var room in Allowed.Keys) page.ShouldContain($"Youjie.{room}");
    }

    [Fact]
    public void EveryProject_SaysWhatItIs()
    {
        foreach (var project in Directory.EnumerateFiles(Root, "*.csproj", SearchOption.AllDirectories))
            XDocument.Load(project).Descendants("YoujieKind").Count().ShouldBe(1, project);
    }

    [Fact]
    public void EveryPackage_HasAReasonAboveIt()
    {
        var lines = File.ReadAllLines(Path.Combine(Root, "Directory.Packages.props"));
        for (var i = 1; i < lines.Length; i++)
            if (lines[i].Contains("<PackageVersion ", StringComparison.Ordinal)) lines[i - 1].ShouldContain("<!--", customMessage: lines[i]);
    }

    [Fact]
    public void Libraries_AreBuiltForTheBrowserToo()
    {
        foreach (var room in new[] { "Values", "Law", "Law.Cn", "Records", "Conduct", "Cases" })
            XDocument.Load(Path.Combine(Root, "src", $"Youjie.{room}", $"Youjie.{room}.csproj")).Descendants("YoujieKind").Single().Value.ShouldBe("Library");
        File.ReadAllText(Path.Combine(Root, "eng", "Library.props")).ShouldContain("<SupportedPlatform Include=\"browser\" />");
    }

    private static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Youjie.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests must lie inside the repository");
    }
}
