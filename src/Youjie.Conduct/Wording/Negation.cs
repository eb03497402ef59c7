using Youjie.Law;

namespace Youjie.Conduct.Wording;

/// <summary>Marks words that stand behind a negation in their clause: "we will not call your family" calls nobody.</summary>
internal sealed class Negation(Normalising normalising, Vocabulary vocabulary)
{
    private readonly WordSet _negators = vocabulary.SetOf(normalising.Negators);
    private readonly WordSet _rhetoric = vocabulary.SetOf(normalising.Rhetoric);

    public void Mark(Span<FoundWord> words)
    {
        var (clause, negated, rhetorical) = (-1, int.MaxValue, false);
        foreach (ref var word in words)
        {
            if (word.Clause != clause)
                (clause, negated, rhetorical) = (word.Clause, int.MaxValue, false);
            word.Negated = !rhetorical && word.Start >= negated;
            if (_rhetoric.Has(word.Id))
                rhetorical = true;
            else if (_negators.Has(word.Id))
                negated = Math.Min(negated, word.End);
        }
    }
}
