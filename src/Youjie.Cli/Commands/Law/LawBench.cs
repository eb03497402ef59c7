using Youjie.Cases;
using Youjie.Cli.Store;
using Youjie.Law.Compiler;

namespace Youjie.Cli.Commands.Law;

/// <summary>Checks and packs a lawbook folder.</summary>
internal static class LawBench
{
    public static int Check(Host host, string folder)
    {
        var source = Load(host, folder);
        return Tell(host, folder, source, LawbookChecker.Check(source));
    }

    public static async Task<int> PackAsync(Host host, string folder, string target, CancellationToken cancel)
    {
        var source = Load(host, folder);
        var problems = LawbookChecker.Check(source);
        if (problems.Count > 0) return Tell(host, folder, source, problems);
        var path = host.World.PathOf(target);
        if (Directory.Exists(path) || !Directory.Exists(Path.GetDirectoryName(path))) throw new CaseRefused("refused.no-such-folder", target);
        await Whole.WriteAsync(path, LawbookPacker.Pack(source.Data), cancel);
        return Tell(host, folder, source, problems);
    }

    private static LawbookSource Load(Host host, string folder) => Directory.Exists(host.World.PathOf(folder))
        ? LawbookSource.Load(host.World.PathOf(folder))
        : throw new CaseRefused("refused.no-lawbook", folder);

    private static int Tell(Host host, string folder, LawbookSource source, IReadOnlyList<Problem> problems)
    {
        var data = source.Data;
        var summary = new LawCheckResult($"{data.Jurisdiction}-{data.Version}", data.Rules.Count, data.Provisions.Count, problems);
        if (host.Talk.Json) host.Json(summary, CliJson.Pretty.LawCheckResult);
        else foreach (var problem in problems) host.World.Error.WriteLine(problem.ForBuild(folder));
        host.Talk.Say(problems.Count == 0 ? "law.sound" : "law.problems", summary.Lawbook, summary.Rules, summary.Provisions, problems.Count);
        return problems.Count == 0 ? ExitCode.Done : ExitCode.LawProblems;
    }
}

/// <summary>What a check found.</summary>
/// <param name="Lawbook">Jurisdiction and version.</param>
/// <param name="Rules">How many rules.</param>
/// <param name="Provisions">How many provisions.</param>
/// <param name="Problems">All problems at once.</param>
public sealed record LawCheckResult(string Lawbook, int Rules, int Provisions, IReadOnlyList<Problem> Problems);
