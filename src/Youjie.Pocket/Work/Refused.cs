using Youjie.Cases;
using Youjie.Pocket.Words;
using Youjie.Values;

namespace Youjie.Pocket.Work;

/// <summary>Refusals in the page's own words.</summary>
internal static class Refused
{
    public static CaseRefused With(string key, params object?[] args) => new(Both(key, args));

    public static LocalText Both(string key, params object?[] args) =>
        new(PocketWords.In(Language.Zh).Say(key, args), PocketWords.In(Language.En).Say(key, args));
}
