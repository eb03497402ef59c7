using Youjie.Conduct;
using Youjie.Law;
using Youjie.Records;
using Youjie.Values;

namespace Youjie.Cases.Assess;

/// <summary>Gathers the communications that an assessment names, so that each can be followed home.</summary>
internal static class Evidence
{
    /// <summary>Communications named by a finding that speaks against someone or asks for a fact, and unread calls.</summary>
    public static IReadOnlyList<CommunicationView> Of(CaseFacts facts, Judgement judgement, IReadOnlyList<Communication> unread, Masking masking, Lawbook book)
    {
        var people = facts.People.DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => p.Name is { } name ? name : book.Relation(p.Relation)?.Says ?? p.Id, StringComparer.Ordinal);
        var named = judgement.Findings.SelectMany(f => f.Communications)
            .Concat(judgement.Notes.Select(n => n.Communication).OfType<string>())
            .Concat(judgement.Danger)
            .Concat(unread.Select(c => c.Id)).ToHashSet(StringComparer.Ordinal);
        return [.. facts.Communications.Where(c => named.Contains(c.Id)).OrderBy(c => c.At).ThenBy(c => c.Id, StringComparer.Ordinal).Select(c => View(c, people, masking))];
    }

    /// <summary>Puts the names of files where so far only their digests stand.</summary>
    public static IReadOnlyList<CommunicationView> WithNames(IReadOnlyList<CommunicationView> views, IReadOnlyList<CaseImport> imports)
    {
        var names = imports.ToDictionary(i => i.Digest, i => i.Name, StringComparer.Ordinal);
        return [.. views.Select(v => v.File is { } digest && names.TryGetValue(digest, out var name) ? v with { File = name } : v)];
    }

    private static CommunicationView View(Communication c, Dictionary<string, LocalText> people, Masking masking) => new()
    {
        Id = c.Id,
        At = Beijing.At(c.At),
        Channel = c.Channel,
        Direction = c.Direction,
        Person = c.Person,
        PersonSays = c.Person is { } person ? people.GetValueOrDefault(person) : null,
        Number = masking.Show(c.Number),
        Connected = c.Connected,
        Seconds = c.Seconds,
        File = c.Source?.File,
        Record = c.Source?.Record,
    };
}
