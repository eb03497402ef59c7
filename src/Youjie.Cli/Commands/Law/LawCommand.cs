using System.CommandLine;

namespace Youjie.Cli.Commands.Law;

/// <summary><c>youjie law show|check|pack</c>.</summary>
internal static class LawCommand
{
    public static Command Build(Host host)
    {
        var command = new Command("law", "help.law");
        command.Add(Show(host));
        command.Add(Check(host));
        command.Add(Pack(host));
        return command;
    }

    private static Command Show(Host host)
    {
        var id = new Argument<string?>("id") { Arity = ArgumentArity.ZeroOrOne, Description = "help.arg.law-id" };
        var on = Verbs.One("--on", "help.opt.on");
        var command = new Command("show", "help.law.show") { id, on };
        command.SetAction(p => Task.FromResult(new LawShow(host).Run(p.GetValue(id) ?? throw new UsageError("usage.law-id"), p.GetValue(on))));
        return command;
    }

    private static Command Check(Host host)
    {
        var folder = new Argument<string?>("folder") { Arity = ArgumentArity.ZeroOrOne, Description = "help.arg.lawbook" };
        var command = new Command("check", "help.law.check") { folder };
        command.SetAction(p => Task.FromResult(LawBench.Check(host, p.GetValue(folder) ?? throw new UsageError("usage.lawbook"))));
        return command;
    }

    private static Command Pack(Host host)
    {
        var folder = new Argument<string?>("folder") { Arity = ArgumentArity.ZeroOrOne, Description = "help.arg.lawbook" };
        var target = new Argument<string?>("out") { Arity = ArgumentArity.ZeroOrOne, Description = "help.arg.bundle" };
        var command = new Command("pack", "help.law.pack") { folder, target };
        command.SetAction((p, cancel) => LawBench.PackAsync(host, p.GetValue(folder) ?? throw new UsageError("usage.lawbook"), p.GetValue(target) ?? throw new UsageError("usage.bundle"), cancel));
        return command;
    }
}
