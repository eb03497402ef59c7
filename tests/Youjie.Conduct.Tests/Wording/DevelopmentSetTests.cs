using System.Text.Json;
using Youjie.Values;

namespace Youjie.Conduct.Tests.Wording;

/// <summary>
/// Precision and recall on labelled messages, where the file is at hand (environment variable YOUJIE_MESSAGES).
/// The messages are a development set, no part of the repository; without them this measures nothing and says so.
/// </summary>
public sealed class DevelopmentSetTests(ITestOutputHelper output)
{
    private sealed record Message(string Text, bool ToThirdParty, HashSet<string> Labels);

    [Fact]
    public void Texts_without_labels_seldom_carry_a_cue()
    {
        if (Environment.GetEnvironmentVariable("YOUJIE_MESSAGES") is not { Length: > 0 } path || !File.Exists(path))
        {
            output.WriteLine("Not measured: YOUJIE_MESSAGES names no file.");
            return;
        }
        var read = File.ReadLines(path).Select(Parse).OfType<Message>().Select(m => (Message: m, Found: Read(m))).ToList();
        foreach (var cue in WordingLawbook.Cues)
            output.WriteLine(Line(cue.Id, read));
        var clean = read.Where(r => r.Message.Labels.Count == 0).ToList();
        foreach (var id in CueExamplesTests.First)
            clean.Count(r => r.Found.Contains(id)).ShouldBeLessThan(Math.Max(1, clean.Count * 5 / 100), id);
    }

    private static string Line(string id, List<(Message Message, HashSet<string> Found)> read)
    {
        var right = read.Count(r => r.Found.Contains(id) && r.Message.Labels.Contains(id));
        var found = read.Count(r => r.Found.Contains(id));
        var real = read.Count(r => r.Message.Labels.Contains(id));
        return FormattableString.Invariant($"{id,-20} right {right,3}  found {found,3}  real {real,3}  precision {(double)right / found:0.00}  recall {(double)right / real:0.00}");
    }

    private static HashSet<string> Read(Message message) =>
        [.. WordingLawbook.Reader.Read(message.Text, message.ToThirdParty ? Tri.Yes : Tri.No).Select(h => h.Cue)];

    private static Message? Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var m = json.RootElement;
        return m.GetProperty("from").GetString() != "collector" ? null : new Message(
            m.GetProperty("text").GetString()!,
            m.GetProperty("recipient").GetString() == "third-party",
            [.. m.GetProperty("labels").EnumerateArray().Select(l => l.GetString()!)]);
    }
}
