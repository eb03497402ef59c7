namespace Youjie.Records.Formats.SmsBackupRestore;

/// <summary>The attributes of one element in the order of the file. Used again for every record.</summary>
internal sealed class AttributeBag
{
    private const int Most = 512;
    private readonly List<(string Name, string Value)> _items = new(48);

    public IReadOnlyList<(string Name, string Value)> Items => _items;

    public void Clear() => _items.Clear();

    public bool Has(string name)
    {
        foreach (var item in _items)
            if (item.Name == name) return true;
        return false;
    }

    /// <summary>False when there are too many.</summary>
    public bool Add(string name, string value)
    {
        if (_items.Count >= Most) return false;
        _items.Add((name, value));
        return true;
    }

    /// <summary>A value; null when it is absent, empty or the format's own word for missing, <c>null</c>.</summary>
    public string? Get(string name)
    {
        foreach (var item in _items)
            if (item.Name == name) return IsMissing(item.Value) ? null : item.Value;
        return null;
    }

    public static bool IsMissing(string value) => value.Length == 0 || value == "null";
}
