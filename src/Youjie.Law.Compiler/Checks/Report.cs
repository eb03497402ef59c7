using Youjie.Law;

namespace Youjie.Law.Compiler.Checks;

/// <summary>Where checks write what they find, and the lawbook they look at.</summary>
internal sealed class Report(LawbookSource source)
{
    private readonly List<Problem> problems = [];

    public LawbookSource Source => source;

    public LawbookData Data => source.Data;

    public Lawbook Book { get; } = new(source.Data);

    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>Notes a problem at a place.</summary>
    public void In(string file, long line, string code, string says) => problems.Add(new(file, line, code, says));

    /// <summary>Notes a problem at the entry's own line.</summary>
    public void At(object entry, string code, string says)
    {
        var (file, line) = source.Place(entry);
        problems.Add(new(file, line, code, says));
    }
}
