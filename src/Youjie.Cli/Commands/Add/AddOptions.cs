using System.CommandLine;
using System.Globalization;
using Youjie.Cases.AddRecords;
using Youjie.Values;

namespace Youjie.Cli.Commands.Add;

/// <summary>What the user says about the files of one <c>add</c>.</summary>
internal sealed class AddOptions
{
    private readonly Option<string?> phoneOf = Verbs.One("--phone-of", "help.opt.phone-of");
    private readonly Option<string?> zone = Verbs.One("--zone", "help.opt.zone");
    private readonly Option<string[]> map = Verbs.Many("--map", "help.opt.map");
    private readonly Option<string?> year = Verbs.One("--year", "help.opt.year");
    private readonly Option<string?> channel = Verbs.One("--channel", "help.opt.channel");

    /// <summary>The options, for the parser.</summary>
    public IEnumerable<Option> All => [phoneOf, zone, map, year, channel];

    /// <summary>The files with what was said about them.</summary>
    public IReadOnlyList<NewOriginal> Read(Host host, ParseResult parsed, IReadOnlyList<string> files)
    {
        if (files.Count == 0) throw new UsageError("usage.no-file");
        var person = parsed.GetValue(phoneOf) ?? throw new UsageError("usage.phone-of");
        var columns = Columns(parsed.GetValue(map) ?? []);
        return [.. files.Select(path => new NewOriginal
        {
            Name = Path.GetFileName(host.World.PathOf(path)),
            Path = path,
            Open = _ => new(Inputs.Open(host.World.PathOf(path))),
            PhoneOf = person,
            Zone = parsed.GetValue(zone),
            Columns = columns,
            Year = Year(parsed.GetValue(year)),
            Channel = ChannelOf(parsed.GetValue(channel)),
        })];
    }

    private static Dictionary<string, string>? Columns(IReadOnlyList<string> pairs)
    {
        if (pairs.Count == 0) return null;
        var columns = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            var at = pair.IndexOf('=', StringComparison.Ordinal);
            if (at <= 0 || at == pair.Length - 1) throw new UsageError("usage.map", pair);
            columns[pair[..at]] = pair[(at + 1)..];
        }

        return columns;
    }

    private static int? Year(string? text) => text is null ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1990 and <= 2100 ? year : throw new UsageError("usage.year", text);

    private static Channel? ChannelOf(string? text) => text switch
    {
        null => null,
        "call" => Channel.Call,
        "sms" => Channel.Sms,
        "chat" => Channel.Chat,
        _ => throw new UsageError("usage.channel", text),
    };
}
