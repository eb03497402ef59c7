using System.Text;
using System.Text.Json;
using Youjie.Cases.Words;
using Youjie.Conduct;
using Youjie.Law;

namespace Youjie.Cases.Batch;

/// <summary>Judges one line of JSON Lines. Holds no state between lines, so lines can be judged side by side.</summary>
public sealed class BatchLine(Lawbook book, Judge judge)
{
    /// <summary>The lines to write for one line read, and whether it was good.</summary>
    /// <param name="text">The line.</param>
    /// <param name="number">Its number, from 1.</param>
    public LineAnswer Answer(string text, long number)
    {
        CaseFacts? facts = null;
        try
        {
            facts = JsonSerializer.Deserialize(text, CasesJson.Default.CaseFacts) ?? throw new JsonException("null");
            FactsCheck.Check(facts, book);
            return Good(judge.Hear(facts), number);
        }
        catch (JsonException e)
        {
            return Bad(new() { Line = number, Error = JsonTrouble.Of(e), ToDo = Phrases.Both("batch.see-schema") });
        }
        catch (CaseRefused e)
        {
            return Bad(new() { Line = number, Case = Id(facts), Error = e.Why, ToDo = Phrases.Both("batch.correct-line") });
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // One case that trips the judge must not stop the other million.
            return Bad(new() { Line = number, Case = Id(facts), Error = Phrases.Both("batch.unexpected", e.GetType().Name, Phrases.Both("batch.line", number)), ToDo = Phrases.Both("batch.report") });
        }
    }

    /// <summary>The answer to a line longer than is read at once; what stands on it is not known and not repeated.</summary>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="megabytes">How much is read at once, in millions of characters.</param>
    public static LineAnswer TooLong(long number, int megabytes) =>
        Bad(new() { Line = number, Error = Phrases.Both("batch.too-long", megabytes), ToDo = Phrases.Both("batch.split-line") });

    private static LineAnswer Good(Judgement judgement, long number)
    {
        var text = new StringBuilder();
        foreach (var finding in judgement.Findings)
            text.Append(JsonSerializer.Serialize(FindingLine.Of(judgement.Case, number, finding), CasesJson.Line.FindingLine)).Append('\n');
        return new(text.ToString(), judgement.Findings.Count, true);
    }

    private static LineAnswer Bad(LineError error) => new(JsonSerializer.Serialize(error, CasesJson.Line.LineError) + "\n", 0, false);

    private static string? Id(CaseFacts? facts) => facts?.Id is { Length: <= EntriesCheck.Longest } id ? id : null;
}

/// <summary>What one line gave.</summary>
/// <param name="Text">Whole lines to write, each ended.</param>
/// <param name="Findings">How many findings.</param>
/// <param name="Good">False if the line was not a case that can be judged.</param>
public sealed record LineAnswer(string Text, int Findings, bool Good);
