using System.CommandLine;
using Youjie.Cases;
using Youjie.Cases.Batch;
using Youjie.Cases.Words;

namespace Youjie.Cli.Commands.Judge;

/// <summary><c>youjie judge [file]</c>: cases as JSON Lines in, findings as JSON Lines out.</summary>
internal static class JudgeCommand
{
    public static Command Build(Host host)
    {
        var file = new Argument<string?>("file") { Arity = ArgumentArity.ZeroOrOne, Description = "help.arg.batch" };
        var command = new Command("judge", "help.judge") { file };
        command.SetAction((p, cancel) => RunAsync(host, p.GetValue(file), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Host host, string? file, CancellationToken cancel)
    {
        await using var input = Open(host, file);
        var line = new BatchLine(host.Book, Conduct.Judge.Compile(host.Book));
        var totals = await new Batch(line, host.World.Out).RunAsync(input, cancel);
        if (totals is { Cases: 0, BadLines: 0 }) throw new CaseRefused("refused.no-lines", file is null or "-" ? Phrases.Both("batch.input") : file);
        if (host.Talk.Json) host.World.Error.WriteLine(System.Text.Json.JsonSerializer.Serialize(totals with { Engine = Conduct.Judge.Engine, Lawbook = host.Book.Version }, CliJson.Default.BatchTotals));
        else if (host.World.ErrorIsTerminal || totals.BadLines > 0) host.World.Error.WriteLine(host.Talk.Words.Say("judge.done", totals.Cases, totals.Findings, totals.BadLines));
        return totals.BadLines == 0 ? ExitCode.Done : ExitCode.BadLines;
    }

    private static Stream Open(Host host, string? file)
    {
        if (file is null or "-") return host.World.In;
        var path = host.World.PathOf(file);
        if (Directory.Exists(path)) throw new CaseRefused("refused.directory", file);
        return File.Exists(path) ? Inputs.Open(path) : throw new CaseRefused("refused.missing", file);
    }
}
