using Youjie.Cases.Assess;
using Youjie.Values;

namespace Youjie.Cases.Report;

/// <summary>Rules that a log cannot test but that give the person something.</summary>
internal static class NotesPart
{
    public static IReadOnlyList<ReportBlock> Blocks(IReadOnlyList<NoteView> notes, Dictionary<string, CommunicationView> communications, ReportWords words) => notes.Count == 0 ? [] :
    [
        new SubHeading(words.Say("notes.heading")),
        new Bullets([.. notes.Select(n => Note(n, communications, words))]),
    ];

    private static BulletItem Note(NoteView note, Dictionary<string, CommunicationView> communications, ReportWords words)
    {
        IEnumerable<string> gives = note.Gives is { } text ? [words.Say(text)] : [];
        IEnumerable<string> caution = note.Caution is { } careful ? [words.Say("card.caution") + words.Say(careful)] : [];
        return new(words.Say(note.Says, note.Verified), [.. gives, .. Due(note, communications, words), .. caution, .. WhereSection.Basis(note.Provisions, words)]);
    }

    // The clock may have started on an act that the records do not show, so the day is one to go by, not the last one.
    private static IEnumerable<string> Due(NoteView note, Dictionary<string, CommunicationView> communications, ReportWords words)
    {
        if (note.Due is not { } due) return [];
        var start = note.Communication is { } id ? communications.GetValueOrDefault(id) : null;
        return [start is null ? words.Say("notes.due", Beijing.Write(due)) : words.Say("notes.due-from", Beijing.Write(due), Beijing.Write(start.At), words.Word("channel", start.Channel))];
    }
}
