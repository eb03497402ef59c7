using System.Runtime.InteropServices.JavaScript;

namespace Youjie.Pocket.Work;

/// <summary>What only the page's own script (wwwroot/js/page.js) can do. Bound directly: nothing goes through a serializer.</summary>

internal static partial class PageScript
{
    /// <summary>Tells readers aloud and the window which language the page is in.</summary>
    [JSImport("globalThis.youjie.speak")]
    public static partial void Speak(string language, string title);

    /// <summary>Replaces the page by an empty one.</summary>
    [JSImport("globalThis.youjie.leave")]
    public static partial void Leave();

    /// <summary>Puts the focus on the first heading.</summary>
    [JSImport("globalThis.youjie.focus")]
    public static partial void FocusHeading();

    /// <summary>Hands a file to the browser to save.</summary>
    [JSImport("globalThis.youjie.save")]
    public static partial void Save(string name, string type, string text);

    /// <summary>Remembers what was chosen in the file input; returns the names.</summary>
    [JSImport("globalThis.youjie.choose")]
    public static partial string[] Choose(string input);

    /// <summary>Bytes of a chosen file.</summary>
    [JSImport("globalThis.youjie.size")]
    public static partial double Size(int file);

    /// <summary>Reads a part of a chosen file; returns how many bytes are ready in <see cref="Part"/>.</summary>
    [JSImport("globalThis.youjie.read")]
    public static partial Task<int> ReadAsync(int file, double from, int count);

    /// <summary>The part that was read last.</summary>
    [JSImport("globalThis.youjie.part")]
    public static partial byte[] Part();
}
