using System.CommandLine;
using Youjie.Cases;
using Youjie.Cases.State;
using Youjie.Cli.Store;

namespace Youjie.Cli.Commands.State;

/// <summary><c>youjie state &lt;folder&gt; …</c>: records what the user says.</summary>
internal static class StateCommand
{
    public static Command Build(Host host)
    {
        var folder = Verbs.Folder();
        var command = new Command("state", "help.state") { folder };
        command.Add(Person(host, folder));
        command.Add(Lender(host, folder));
        command.Add(Agency(host, folder));
        command.Add(Loan(host, folder));
        command.Add(SaidCommand.Build(host, folder));
        command.Add(Other(host, folder));
        return command;
    }

    /// <summary>Loads, changes and saves, held against other windows; then says what is known now.</summary>
    public static async Task<int> ChangeAsync(Host host, string folder, Func<Case, Case> change, CancellationToken cancel)
    {
        using var held = CaseLock.Take(folder);
        var store = new FolderStore(folder);
        var state = change(await store.LoadAsync(cancel));
        await store.SaveAsync(state, cancel);
        if (host.Talk.Json) host.Json(state, CasesJson.Pretty.Case);
        host.Talk.Say("state.done");
        return ExitCode.Done;
    }

    private static Command Person(Host host, Argument<string?> folder)
    {
        var id = new Argument<string?>("id") { Arity = ArgumentArity.ZeroOrOne, Description = "help.arg.person" };
        var relation = Verbs.One("--relation", "help.opt.relation");
        var name = Verbs.One("--name", "help.opt.name");
        var numbers = Verbs.Many("--number", "help.opt.number");
        var command = new Command("person", "help.state.person") { id, relation, name, numbers };
        command.SetAction((p, cancel) => ChangeAsync(host, host.Folder(p, folder), state => StatePerson.Apply(state, host.Book,
            p.GetValue(id) ?? throw new UsageError("usage.person"), p.GetValue(relation), p.GetValue(name), p.GetValue(numbers) ?? []), cancel));
        return command;
    }

    private static Command Lender(Host host, Argument<string?> folder)
    {
        var name = Verbs.One("--name", "help.opt.name");
        var type = Verbs.One("--type", "help.opt.type");
        var members = Verbs.Many("--member-of", "help.opt.member-of");
        var numbers = Verbs.Many("--number", "help.opt.number");
        var command = new Command("lender", "help.state.lender") { name, type, members, numbers };
        command.SetAction((p, cancel) => ChangeAsync(host, host.Folder(p, folder), state =>
            StateLender.Apply(state, host.Book, p.GetValue(name), p.GetValue(type), p.GetValue(members) ?? [], p.GetValue(numbers) ?? []), cancel));
        return command;
    }

    private static Command Agency(Host host, Argument<string?> folder)
    {
        var name = Verbs.One("--name", "help.opt.name");
        var numbers = Verbs.Many("--number", "help.opt.number");
        var command = new Command("agency", "help.state.agency") { name, numbers };
        command.SetAction((p, cancel) => ChangeAsync(host, host.Folder(p, folder), state =>
            StateAgency.Apply(state, p.GetValue(name), p.GetValue(numbers) ?? []), cancel));
        return command;
    }

    private static Command Loan(Host host, Argument<string?> folder)
    {
        var product = Verbs.One("--product", "help.opt.product");
        var since = Verbs.One("--overdue-since", "help.opt.overdue-since");
        var principal = Verbs.One("--principal", "help.opt.principal");
        var command = new Command("loan", "help.state.loan") { product, since, principal };
        command.SetAction((p, cancel) => ChangeAsync(host, host.Folder(p, folder), state =>
            StateLoan.Apply(state, host.Book, p.GetValue(product), p.GetValue(since), p.GetValue(principal), host.Now), cancel));
        return command;
    }

    private static Command Other(Host host, Argument<string?> folder)
    {
        var numbers = new Argument<string[]>("number") { Arity = ArgumentArity.ZeroOrMore, Description = "help.arg.number" };
        var command = new Command("other-number", "help.state.other-number") { numbers };
        command.SetAction((p, cancel) => ChangeAsync(host, host.Folder(p, folder), state => StateAgency.Other(state, p.GetValue(numbers) ?? []), cancel));
        return command;
    }
}
