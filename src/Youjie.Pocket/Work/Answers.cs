using Youjie.Cases;
using Youjie.Cases.Start;
using Youjie.Cases.State;
using Youjie.Conduct;
using Youjie.Law;
using Youjie.Records;

namespace Youjie.Pocket.Work;

/// <summary>The five answers. Each may be left open; what is open is not stated.</summary>
public sealed class Answers
{
    /// <summary>The person whose phone it is: the first person of every case that is begun here.</summary>
    public const string Me = "me";

    /// <summary>1: who asks; null when not told.</summary>
    public IAm? IAm { get; set; }

    /// <summary>1: what a contact is to the debt; empty when not told.</summary>
    public string Relation { get; set; } = "";

    /// <summary>2: the lender's licence; empty when not known.</summary>
    public string LenderType { get; set; } = "";

    /// <summary>3: <c>yyyy-MM-dd</c>; empty when not known.</summary>
    public string OverdueSince { get; set; } = "";

    /// <summary>4: whose a number is; absent when not known.</summary>
    public Dictionary<string, Party> Numbers { get; } = new(StringComparer.Ordinal);

    /// <summary>5: whether contact was refused; null when not known.</summary>
    public bool? Refused { get; set; }

    /// <summary>5: when, <c>yyyy-MM-ddTHH:mm</c>, Beijing time.</summary>
    public string RefusedAt { get; set; } = "";

    /// <summary>The case with these answers in place of earlier ones, through the same deeds as on the command line.</summary>
    public Case ApplyTo(Case old, Lawbook book, DateTimeOffset now)
    {
        // Who did not say whose phone it is has stated no relation to the debt, as a contact has not at first.
        var state = StartCase.For(IAm ?? Conduct.IAm.Contact, old.Created) with { IAm = IAm, Imports = old.Imports };
        if (IAm == Conduct.IAm.Contact && Relation.Length > 0) state = StatePerson.Apply(state, book, Me, Relation, null, []);
        if (LenderType.Length > 0 || Of(Party.Lender).Count > 0) state = StateLender.Apply(state, book, null, LenderType.Length > 0 ? LenderType : null, [], Of(Party.Lender));
        if (Of(Party.Agency) is { Count: > 0 } agency) state = StateAgency.Apply(state, null, agency);
        if (Of(Party.Other) is { Count: > 0 } other) state = StateAgency.Other(state, other);
        if (OverdueSince.Length > 0) state = StateLoan.Apply(state, book, null, OverdueSince, null, now);
        return Refused is { } refused ? StateSaid.Apply(state, book, Said(refused, now), now) : state;
    }

    private Statement Said(bool refused, DateTimeOffset now) =>
        new() { Kind = "refused-contact", Person = Me, Holds = refused, From = refused ? Entries.PastMoment(RefusedAt, now) : null };

    private IReadOnlyList<string> Of(Party party) => [.. Numbers.Where(n => n.Value == party).Select(n => n.Key).Order(StringComparer.Ordinal)];
}
