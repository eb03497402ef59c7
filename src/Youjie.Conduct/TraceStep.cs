using System.Collections;
using System.Globalization;
using Youjie.Values;

namespace Youjie.Conduct;

/// <summary>One step of a reasoning: a sentence's key and what fills its gaps. Written out only when somebody reads it.</summary>
internal readonly record struct TraceStep(string Key, object? A = null, object? B = null, object? C = null)
{
    /// <summary>The step in words.</summary>
    public LocalText Say()
    {
        var words = TraceWords.Of(Key);
        return new(Fill(words.Zh, Language.Zh), Fill(words.En, Language.En));
    }

    private string Fill(string sentence, Language language) =>
        string.Format(CultureInfo.InvariantCulture, sentence, Write(A, language), Write(B, language), Write(C, language));

    private static string Write(object? value, Language language) => value switch
    {
        null => "",
        LocalText text => text.In(language),
        DateTimeOffset instant => Beijing.Write(instant),
        DateOnly day => Beijing.Write(day),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}

/// <summary>A reasoning that is kept as keys and written out when read, so that a million findings stay small.</summary>
internal sealed class Trace(IReadOnlyList<TraceStep> steps) : IReadOnlyList<LocalText>
{
    /// <inheritdoc/>
    public LocalText this[int index] => steps[index].Say();

    /// <inheritdoc/>
    public int Count => steps.Count;

    /// <inheritdoc/>
    public IEnumerator<LocalText> GetEnumerator() => steps.Select(s => s.Say()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
