namespace Youjie.Law.Cn;

/// <summary>The packed lawbook of mainland China that was checked when this library was built.</summary>
public static class LawbookCn
{
    /// <summary>Reads the embedded bundle anew; keep the result, it is immutable.</summary>
    public static Lawbook Load()
    {
        using var stream = typeof(LawbookCn).Assembly.GetManifestResourceStream("lawbook-cn.json")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Lawbook.Load(bytes);
    }
}
