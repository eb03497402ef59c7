using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Youjie.Cases;
using Youjie.Cases.Words;
using Youjie.Law;
using Youjie.Law.Cn;

namespace Youjie.Cli;

/// <summary>What every command works with.</summary>
public sealed class Host(Surroundings world, Talk talk)
{
    private readonly Lazy<Lawbook> book = new(LawbookCn.Load);

    /// <summary>The world around.</summary>
    public Surroundings World => world;

    /// <summary>How to speak.</summary>
    public Talk Talk => talk;

    /// <summary>The lawbook, read when first needed.</summary>
    public Lawbook Book => book.Value;

    /// <summary>Now.</summary>
    public DateTimeOffset Now => world.Clock.GetUtcNow();


    /// <summary>The case folder named on the command line.</summary>
    public string Folder(ParseResult parsed, Argument<string?> argument) =>
        world.PathOf(parsed.GetValue(argument) ?? throw new UsageError("usage.folder"));

    /// <summary>Writes an answer as JSON.</summary>
    public void Json<T>(T value, JsonTypeInfo<T> type) => talk.Line(JsonSerializer.Serialize(value, type));

    /// <summary>Runs a command; whatever goes wrong becomes one sentence and a code.</summary>
    public async Task<int> GuardAsync(Func<Host, Task<int>> command)
    {
        try
        {
            return await command(this);
        }
        catch (UsageError e)
        {
            return talk.Refuse(e.Why, ExitCode.Usage);
        }
        catch (CaseRefused e)
        {
            return talk.Refuse(e.Why, ExitCode.Refused);
        }
        catch (OperationCanceledException)
        {
            return talk.Refuse(Phrases.Both("stopped"), ExitCode.Stopped);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return talk.Refuse(Phrases.Both("refused.io", e.Message), ExitCode.Refused);
        }
        catch (Exception e)
        {
            // The one place that catches everything: a person should read a sentence, and the kind of fault helps whoever mends it.
            return talk.Refuse(Phrases.Both("unexpected", e.GetType().Name, e.Message), ExitCode.Unexpected);
        }
    }
}
