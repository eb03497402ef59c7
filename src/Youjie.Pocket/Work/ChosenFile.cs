namespace Youjie.Pocket.Work;

/// <summary>A file as the browser hands it over. It stays where it is; the page may read it.</summary>
/// <param name="Name">Name without folders.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Place">Place among the chosen files.</param>
public sealed record ChosenFile(string Name, long Size, int Place)
{
    /// <summary>The most one file may hold: all originals stay in the page's memory, and a page may have two gigabytes.</summary>
    public const long LargestMegabytes = 400;

    /// <summary>The files chosen in the input.</summary>
    public static IReadOnlyList<ChosenFile> In(string input) =>
        [.. PageScript.Choose(input).Select((name, place) => new ChosenFile(name, (long)PageScript.Size(place), place))];

    /// <summary>Opens it, unless it is too large to be held.</summary>
    public Stream Open() => Size <= LargestMegabytes << 20 ? new ChosenStream(this) : throw Refused.With("refused.large", Name, LargestMegabytes);
}
