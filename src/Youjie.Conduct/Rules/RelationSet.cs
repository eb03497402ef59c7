using System.Collections.Frozen;
using Youjie.Law;
using Youjie.Values;

namespace Youjie.Conduct.Rules;

/// <summary>The people a rule speaks of: relation ids, with groups written out. Empty means everyone.</summary>
internal sealed class RelationSet
{
    private readonly FrozenSet<string> ids;

    public RelationSet(Lawbook book, IReadOnlyList<string> names)
    {
        ids = names.SelectMany(name => Members(book, name)).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Whether the act's person is among them; unknown while nobody said what that person is to the debt.</summary>
    public Tri Has(Act act) => ids.Count == 0 || ids.Contains(act.Relation) ? Tri.Yes
        : act.Relation == "unknown" ? Tri.Unknown : Tri.No;

    private static IEnumerable<string> Members(Lawbook book, string name)
    {
        var group = book.Data.Relations.Where(r => r.Groups.Contains(name, StringComparer.Ordinal)).Select(r => r.Id).ToList();
        return group.Count > 0 ? group : [name];
    }
}
