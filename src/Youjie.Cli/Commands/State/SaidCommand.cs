using System.CommandLine;
using Youjie.Cases.State;
using Youjie.Records;

namespace Youjie.Cli.Commands.State;

/// <summary><c>youjie state &lt;folder&gt; said &lt;kind&gt;</c>: what happened, as said.</summary>
internal static class SaidCommand
{
    public static Command Build(Host host, Argument<string?> folder)
    {
        var kind = new Argument<string?>("kind") { Arity = ArgumentArity.ZeroOrOne, Description = "help.arg.kind" };
        var person = Verbs.One("--person", "help.opt.person");
        var from = Verbs.One("--from", "help.opt.from");
        var to = Verbs.One("--to", "help.opt.to");
        var value = Verbs.One("--value", "help.opt.value");
        var proof = Verbs.One("--proof", "help.opt.proof");
        var not = Verbs.Flag("--not", "help.opt.not");
        var withdraw = Verbs.Flag("--withdraw", "help.opt.withdraw");
        var command = new Command("said", "help.state.said") { kind, person, from, to, value, proof, not, withdraw };
        command.SetAction((p, cancel) => StateCommand.ChangeAsync(host, host.Folder(p, folder), state =>
        {
            var id = p.GetValue(kind) ?? throw new UsageError("usage.kind");
            return p.GetValue(withdraw) ? StateSaid.Withdraw(state, host.Book, id, p.GetValue(person)) : StateSaid.Apply(state, host.Book, Read(id, p), host.Now);
        }, cancel));
        return command;

        Statement Read(string id, ParseResult p) => new()
        {
            Kind = id,
            Holds = !p.GetValue(not),
            Person = p.GetValue(person),
            From = p.GetValue(from) is { } start ? Entries.Moment(start) : null,
            To = p.GetValue(to) is { } end ? Entries.Moment(end) : null,
            Value = p.GetValue(value),
            Proof = p.GetValue(proof),
        };
    }
}
