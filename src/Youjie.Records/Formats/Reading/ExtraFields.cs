using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Youjie.Records.Formats.Reading;

/// <summary>A handful of names and values in the order of the file. A case holds one per record: two arrays' worth, no hash table.</summary>
internal sealed class ExtraFields(string[] pairs) : IReadOnlyDictionary<string, string>
{
    public int Count => pairs.Length / 2;

    public IEnumerable<string> Keys => this.Select(pair => pair.Key);

    public IEnumerable<string> Values => this.Select(pair => pair.Value);

    public string this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException(key);

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        value = null;
        for (var i = 0; i < pairs.Length && value is null; i += 2)
            if (pairs[i] == key) value = pairs[i + 1];
        return value is not null;
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator()
    {
        for (var i = 0; i < pairs.Length; i += 2) yield return new(pairs[i], pairs[i + 1]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
