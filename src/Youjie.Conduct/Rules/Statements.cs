using Youjie.Records;
using Youjie.Values;

namespace Youjie.Conduct.Rules;

/// <summary>What the user stated, by kind. A statement speaks from its start, inclusive, to its end, exclusive.</summary>
internal sealed class Statements(IReadOnlyList<Statement> all)
{
    private readonly ILookup<string, Statement> byKind = all.ToLookup(s => s.Kind, StringComparer.Ordinal);

    /// <summary>All statements of a kind.</summary>
    public IEnumerable<Statement> Of(string kind) => byKind[kind];

    /// <summary>Whether the kind holds at a moment, about a person (or about the case when <paramref name="person"/> is null).</summary>
    public Said At(string? kind, string? person, DateTimeOffset moment)
    {
        if (kind is null) return Said.Nothing;
        var result = Said.Nothing;
        foreach (var statement in byKind[kind])
        {
            if (person is not null && statement.Person != person) continue;
            var covers = (statement.From is not { } from || from <= moment) && (statement.To is not { } to || moment < to);
            if (covers && statement.Holds) return new(Tri.Yes, statement);
            // A dated statement says that it did not hold before its date; a denial says so for its own time.
            if (covers || statement.Holds) result = new(Tri.No, statement);
        }

        return result;
    }

    /// <summary>The refusal of this person that stood at a moment: begun strictly before it and not ended. Null if nobody said so; one without a date is not known to be earlier.</summary>
    public Statement? Refusal(string person, DateTimeOffset moment)
    {
        Statement? refusal = null;
        foreach (var statement in byKind[KnownWords.RefusedContact])
            if (statement.Person == person && statement.From < moment && (statement.To is not { } to || moment < to))
                refusal = statement.Holds ? Proven(refusal) ? refusal : statement : null;
        return refusal;
    }

    /// <summary>True if this person is said to have refused, but nobody said when.</summary>
    public bool RefusedUndated(string person) => byKind[KnownWords.RefusedContact].Any(s => s.Holds && s.Person == person && s.From is null);

    private static bool Proven(Statement? statement) => statement?.Proof is { Length: > 0 };
}

/// <summary>An answer and the statement it rests on.</summary>
/// <param name="Answer">Yes, no, or not known.</param>
/// <param name="By">The statement, if one settled it.</param>
internal readonly record struct Said(Tri Answer, Statement? By)
{
    public static readonly Said Nothing = new(Tri.Unknown, null);

    /// <summary>True if more than the user's word stands behind it.</summary>
    public bool Documented => By?.Proof is { Length: > 0 };
}
