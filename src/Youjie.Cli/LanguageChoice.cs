using Youjie.Values;

namespace Youjie.Cli;

/// <summary>Which language to speak, known before anything else so that even a refusal is understood.</summary>
internal static class LanguageChoice
{
    /// <summary><c>--lang</c>, then <c>YOUJIE_LANG</c>, then Chinese.</summary>
    public static Language Of(string[] args, Surroundings world) => Wanted(args) ?? world.Variable("YOUJIE_LANG") switch
    {
        { } text when text.StartsWith("en", StringComparison.OrdinalIgnoreCase) => Language.En,
        _ => Language.Zh,
    };

    private static Language? Wanted(string[] args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i].StartsWith("--lang=", StringComparison.Ordinal)) return Read(args[i][7..]);
            if (args[i] == "--lang" && i + 1 < args.Length) return Read(args[i + 1]);
        }

        return null;
    }

    private static Language? Read(string text) => text switch { "zh" => Language.Zh, "en" => Language.En, _ => null };
}
