using Youjie.Values;

namespace Youjie.Records.Formats;

/// <summary>A file that cannot be imported as it is. Nothing is wrong with the program: the sentence says what to do.</summary>
public sealed class ImportRefused : Exception
{
    /// <summary>Refuses with a reason.</summary>
    /// <param name="code">Stable word for programs, such as <c>zip</c>.</param>
    /// <param name="says">What it is, where, and what to do about it.</param>
    public ImportRefused(string code, LocalText says)
        : base(says.En) => (Code, Says) = (code, says);

    /// <summary>Stable word for programs, such as <c>zip</c>, <c>zone-needed</c>, <c>column-needed</c>.</summary>
    public string Code { get; }

    /// <summary>One calm sentence: what it is, where, what to do.</summary>
    public LocalText Says { get; }
}
