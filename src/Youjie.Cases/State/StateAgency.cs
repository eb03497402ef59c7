using Youjie.Records;

namespace Youjie.Cases.State;

/// <summary>States which agency collects for the lender, and numbers that have nothing to do with it.</summary>
public static class StateAgency
{
    /// <summary>Adds an agency, or numbers to the agency of that name.</summary>
    public static Case Apply(Case state, string? name, IReadOnlyList<string> numbers)
    {
        if (name is null && numbers.Count == 0) throw new CaseRefused("refused.nothing-stated");
        var old = state.Agencies.FirstOrDefault(a => a.Name == name);
        var agency = new Agency { Name = name, Numbers = Numbers.Join(old?.Numbers, numbers) };
        return state with { Agencies = [.. state.Agencies.Where(a => a != old), agency] };
    }

    /// <summary>A number that is not a collector's.</summary>
    public static Case Other(Case state, IReadOnlyList<string> numbers) => numbers.Count == 0
        ? throw new CaseRefused("refused.nothing-stated")
        : state with { OtherNumbers = Numbers.Join(state.OtherNumbers, numbers) };
}
