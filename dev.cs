#:property PublishAot=false
#:property TreatWarningsAsErrors=false
#:property RestorePackagesWithLockFile=false
// The front door: dotnet run dev.cs -- <verb>
//   check     build everything, warnings are errors, and check the lawbook
//   test      everything: build, lawbook, libraries, command line, browser; closes with "N passed, N failed"
//   law       check the lawbook only, all problems at once
//   web       serve Pocket on http://127.0.0.1:5080
//   bench     measurements beside their rivals, written to bench/results/
//   schema    write the published JSON schemas anew
using System.Diagnostics;
using System.Text.Json;

var root = FindRoot();
Directory.SetCurrentDirectory(root);
var rest = args.Skip(1).ToArray();
return args.FirstOrDefault() switch
{
    "check" => Run("dotnet", "build", "Youjie.slnx", "-c", "Release", "-v", "q", "--nologo"),
    "test" => Test(rest),
    "law" => Run("dotnet", "run", "--project", "src/Youjie.Law.Compiler", "--", "check", "lawbook/cn"),
    "web" => Run("dotnet", "run", "-c", "Release", "--project", "src/Youjie.Web", "--", "--urls", "http://127.0.0.1:5080"),
    "bench" => Bench(rest),
    "schema" => Run("dotnet", "run", "--project", "src/Youjie.Cli", "--", "schema", "docs/reference/schema"),
    _ => Usage(),
};

int Usage()
{
    Console.Error.WriteLine("dotnet run dev.cs -- check | test | law | web | bench | schema");
    return 2;
}

int Test(string[] only)
{
    if (only.Length == 0 || only.Contains("Browser")) EnsureBrowser();
    if (Run("dotnet", "build", "Youjie.slnx", "-c", "Release", "-v", "q", "--nologo") is not 0 and var code)
    {
        Console.WriteLine("0 passed, 1 failed");
        return code;
    }

    var (passed, failed, skipped) = (0, 0, 0);
    foreach (var project in Directory.EnumerateDirectories("tests").Order(StringComparer.Ordinal))
    {
        var name = Path.GetFileName(project);
        if (only.Length > 0 && !only.Any(o => name.Contains(o, StringComparison.Ordinal))) continue;
        var result = TestProject(project, name);
        passed += result.Passed;
        failed += result.Failed;
        skipped += result.Skipped;
    }

    Console.WriteLine(skipped > 0 ? $"{passed} passed, {failed} failed, {skipped} skipped" : $"{passed} passed, {failed} failed");
    return failed > 0 || passed == 0 ? 1 : 0;
}

(int Passed, int Failed, int Skipped) TestProject(string project, string name)
{
    Console.WriteLine($"── {name}");
    var dll = Path.Combine(project, "bin", "Release", "net10.0", name + ".dll");
    var report = Path.Combine(Path.GetTempPath(), $"{name}-{Environment.ProcessId}.json");
    var code = Run("dotnet", dll, "-result-ctrf", report, "-noLogo", "-noColor");
    try
    {
        using var json = JsonDocument.Parse(File.ReadAllText(report));
        var summary = json.RootElement.GetProperty("results").GetProperty("summary");
        var failed = summary.GetProperty("failed").GetInt32();
        // A runner that fails without a failing test (a crash, no test found) still counts as one failure.
        return (summary.GetProperty("passed").GetInt32(), failed == 0 && code != 0 ? 1 : failed, summary.GetProperty("skipped").GetInt32());
    }
    catch (Exception e) when (e is IOException or JsonException or KeyNotFoundException)
    {
        Console.WriteLine($"{name} gave no report: {e.Message}");
        return (0, 1, 0);
    }
    finally
    {
        File.Delete(report);
    }
}

// The browser tests drive a real Chromium with Chinese fonts. On Debian as root they are installed; otherwise one line says how.
void EnsureBrowser()
{
    if (new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.Any(File.Exists)) return;
    if (File.Exists("/usr/bin/apt-get") && Environment.UserName == "root")
    {
        Console.WriteLine("Installing Chromium and Chinese fonts for the browser tests…");
        Run("apt-get", "update", "-qq");
        Run("apt-get", "install", "-y", "-qq", "chromium", "fonts-noto-cjk");
    }
    else
    {
        Console.WriteLine("The browser tests need Chromium: sudo apt-get install chromium fonts-noto-cjk");
    }
}

int Bench(string[] which)
{
    var code = 0;
    foreach (var project in Directory.EnumerateDirectories("bench").Order(StringComparer.Ordinal))
    {
        var name = Path.GetFileName(project);
        if (!File.Exists(Path.Combine(project, name + ".csproj")) || which.Length > 0 && !which.Any(w => name.Contains(w, StringComparison.Ordinal))) continue;
        code |= Run("dotnet", "run", "-c", "Release", "--project", project);
    }

    return code;
}

int Run(string program, params string[] arguments)
{
    var start = new ProcessStartInfo(program) { UseShellExecute = false };
    foreach (var argument in arguments) start.ArgumentList.Add(argument);
    using var process = Process.Start(start)!;
    process.WaitForExit();
    return process.ExitCode;
}

static string FindRoot()
{
    var folder = new DirectoryInfo(Environment.CurrentDirectory);
    while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Youjie.slnx"))) folder = folder.Parent;
    return folder?.FullName ?? throw new DirectoryNotFoundException("Run dev.cs inside the repository");
}
