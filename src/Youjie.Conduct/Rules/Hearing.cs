using Youjie.Conduct.Wording;
using Youjie.Law;
using Youjie.Records;
using Youjie.Values;

namespace Youjie.Conduct.Rules;

/// <summary>One case being heard: what all rules may ask about. Time moves forward; reachability is what the records show up to now.</summary>
internal sealed class Hearing
{
    private readonly Dictionary<string, Person> people;
    private readonly CueReader reader;

    public Hearing(CaseFacts facts, Lawbook book, CueReader reader)
    {
        Facts = facts;
        Book = book;
        this.reader = reader;
        people = facts.People.DistinctBy(p => p.Id).ToDictionary(p => p.Id, StringComparer.Ordinal);
        Parties = new Parties(facts, book);
        Statements = new Statements(facts.Statements);
    }

    public CaseFacts Facts { get; }

    public Lawbook Book { get; }

    public Parties Parties { get; }

    public Statements Statements { get; }

    /// <summary>The day as of which the case is judged, in Beijing.</summary>
    public DateOnly AsOfDay => Beijing.DayOf(Facts.AsOf);

    /// <summary>When the records last showed the debtor in touch with the collecting side; null if they never did.</summary>
    public DateTimeOffset? DebtorReachedAt { get; private set; }

    /// <summary>How many acts carried words, by day.</summary>
    public Dictionary<DateOnly, int> WordDays { get; } = [];

    /// <summary>Communications whose words suggest that someone may hurt themself.</summary>
    public List<string> Danger { get; } = [];

    /// <summary>Makes an act of a communication, or null if nobody from the collecting side reached out by it.</summary>
    public Act? Meet(Communication communication)
    {
        var party = Parties.Of(communication);
        var person = communication.Person is { } id ? people.GetValueOrDefault(id) : null;
        NoteReach(communication, party, person);
        var thirdParty = ThirdParty(person);
        var cues = Cues(communication, party, thirdParty);
        if (party == Party.Other || communication.Direction == Direction.FromPerson) return null;
        var act = new Act(communication, party, person, thirdParty) { Cues = cues };
        if (act.HasWords) WordDays[act.Day] = WordDays.GetValueOrDefault(act.Day) + 1;
        return act;
    }

    /// <summary>True if the user stated that contact was agreed or consented to at the act's time of day.</summary>
    public bool AgreedFor(Act act) => AgreedBy(KnownWords.AgreedHours, act) || AgreedBy(KnownWords.ConsentedHours, act);

    private bool AgreedBy(string kind, Act act) => Statements.At(kind, null, act.Facts.At) is { Answer: Tri.Yes, By.Value: var hours }
        && DayWindow.TryParse(hours)?.Contains(act.Time) == true;

    private void NoteReach(Communication communication, Party? party, Person? person)
    {
        if (person?.Relation != KnownWords.Debtor || party is not (Party.Lender or Party.Agency)) return;
        var talked = communication.Connected == true || communication.Direction == Direction.FromPerson;
        if (talked && communication.Direction != Direction.Unknown) DebtorReachedAt = communication.At;
    }

    private Tri ThirdParty(Person? person) => person is null || person.Relation == "unknown" ? Tri.Unknown
        : TriLogic.Of(Book.Relation(person.Relation)?.Groups.Contains(KnownWords.ThirdParty, StringComparer.Ordinal));

    private IReadOnlyList<CueHit> Cues(Communication communication, Party? party, Tri thirdParty)
    {
        var read = communication.Text is { Length: > 0 } text ? reader.Read(text, thirdParty) : [];
        for (var i = 0; i < read.Count; i++)
            if (read[i].Cue == KnownWords.SelfHarm && Danger.LastOrDefault() != communication.Id) Danger.Add(communication.Id);
        if (communication.Cues is not { Count: > 0 } said) return read;
        return [.. read.Where(c => !said.ContainsKey(c.Cue)), .. said.Where(c => c.Value).Select(c => Confirmed(c.Key, communication.Text))];
    }

    private CueHit Confirmed(string cue, string? text)
    {
        var name = Book.Data.Cues.FirstOrDefault(c => c.Id == cue)?.Says ?? cue;
        return new(cue, Certainty.Certain, 0, text?.Length ?? 0, new TraceStep("cue-confirmed", name).Say());
    }
}
