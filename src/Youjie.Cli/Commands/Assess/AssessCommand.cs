using System.CommandLine;
using Youjie.Cases;
using Youjie.Cases.Assess;
using Youjie.Cases.Report;
using Youjie.Cases.State;
using Youjie.Cli.Store;
using Youjie.Cli.Terminal;
using Youjie.Values;

namespace Youjie.Cli.Commands.Assess;

/// <summary><c>youjie assess &lt;folder&gt;</c>: the assessment on screen, as JSON or as one HTML file.</summary>
internal static class AssessCommand
{
    public static Command Build(Host host)
    {
        var folder = Verbs.Folder();
        var asOf = Verbs.One("--as-of", "help.opt.as-of");
        var html = Verbs.One("--html", "help.opt.html");
        var reveal = Verbs.Flag("--reveal", "help.opt.reveal");
        var full = Verbs.Flag("--full", "help.opt.full");
        var command = new Command("assess", "help.assess") { folder, asOf, html, full, reveal };
        command.SetAction((p, cancel) => RunAsync(host, host.Folder(p, folder), p.GetValue(asOf), p.GetValue(html), p.GetValue(full), p.GetValue(reveal), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Host host, string folder, string? asOf, string? html, bool full, bool reveal, CancellationToken cancel)
    {
        var store = new FolderStore(folder);
        var state = await store.LoadAsync(cancel);
        var moment = asOf is null ? state.AsOf ?? host.Now : Moment(asOf, host.Now);
        var assessor = new Assessor(host.Book);
        var assessment = await new Bars(host.World, host.Talk).RunAsync(host.Talk.Words.Raw("progress.reading"), state.Imports.Sum(i => i.Bytes),
            bar => assessor.RunAsync(state, store, moment, reveal, bar.Part(folder), cancel));
        if (html is not null) await WriteHtmlAsync(host, assessment, html, cancel);
        if (host.Talk.Json) host.Json(assessment, CasesJson.Pretty.Assessment);
        else if (html is null) TerminalReport.Write(host.World, full ? ReportWriter.Write(assessment, host.Talk.Language) : BriefWriter.Write(assessment, host.Talk.Language));
        return ExitCode.Done;
    }

    // A day alone means until its end, but never later than now.
    private static DateTimeOffset Moment(string text, DateTimeOffset now)
    {
        var moment = Entries.PastMoment(text, now);
        if (text.Length != 10) return moment;
        var end = moment.AddDays(1).AddSeconds(-1);
        return end < now ? end : Beijing.At(now);
    }

    private static async Task WriteHtmlAsync(Host host, Assessment assessment, string file, CancellationToken cancel)
    {
        var path = host.World.PathOf(file);
        if (Directory.Exists(path)) throw new CaseRefused("refused.html-is-folder", file);
        if (!Directory.Exists(Path.GetDirectoryName(path))) throw new CaseRefused("refused.no-such-folder", file);
        var text = new StringWriter { NewLine = "\n" };
        new HtmlReport(text).Write(ReportWriter.Write(assessment, host.Talk.Language));
        await Whole.WriteAsync(path, text.ToString(), cancel);
        host.Talk.Say("assess.html-done", path);
    }
}
