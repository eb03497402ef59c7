using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace Youjie.Cli.Tests;

/// <summary>A stranger at a desk: a temporary folder, a clock that stands still, and the tool.</summary>
public sealed class Desk : IDisposable
{
    /// <summary>31 March 2026, noon in Beijing.</summary>
    public static readonly DateTimeOffset Noon = new(2026, 3, 31, 12, 0, 0, TimeSpan.FromHours(8));

    public string Folder { get; } = Directory.CreateTempSubdirectory("youjie-desk-").FullName;

    public Dictionary<string, string> Variables { get; } = [];

    public bool Terminal { get; init; }

    public Stream Input { get; set; } = Stream.Null;

    public Task<Answer> Run(params string[] args) => Run(CancellationToken.None, args);

    public async Task<Answer> Run(CancellationToken cancel, params string[] args)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var code = await YoujieTool.RunAsync(args, new()
        {
            In = Input,
            Out = output,
            Error = error,
            Clock = new FakeTimeProvider(Noon),
            Folder = Folder,
            Variable = name => Variables.GetValueOrDefault(name),
            OutIsTerminal = Terminal,
        }, cancel);
        return new(code, output.ToString(), error.ToString());
    }

    public string Put(string name, string text)
    {
        File.WriteAllText(Path.Combine(Folder, name), text, new UTF8Encoding(false));
        return name;
    }

    /// <summary>Every file and folder below, with what is in it: equal before and after means nothing was touched.</summary>
    public string Print(string folder = "case") => string.Join("\n", Directory.EnumerateFileSystemEntries(Path.Combine(Folder, folder), "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal).Select(p => $"{Path.GetRelativePath(Folder, p)} {(File.Exists(p) ? Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(p))) : "/")}"));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

public sealed record Answer(int Code, string Out, string Error);
