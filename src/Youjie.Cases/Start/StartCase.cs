using Youjie.Conduct;
using Youjie.Records;

namespace Youjie.Cases.Start;

/// <summary>Begins a case.</summary>
public static class StartCase
{
    /// <summary>An empty case with the one person that follows from who is asking.</summary>
    public static Case For(IAm asker, DateTimeOffset now) => new()
    {
        Form = Case.CurrentForm,
        Created = now,
        IAm = asker,
        People = [First(asker)],
    };

    private static Person First(IAm asker) => asker switch
    {
        IAm.Debtor => new() { Id = "me", Relation = "debtor" },
        IAm.Contact => new() { Id = "me", Relation = "unknown" },
        _ => new() { Id = "debtor", Relation = "debtor" },
    };
}
