namespace Youjie.Law.Compiler;

/// <summary>One problem in the lawbook: where, what, and what to do about it. All are listed at once.</summary>
/// <param name="File">Path of the YAML file, relative to the lawbook.</param>
/// <param name="Line">Line from 1; 0 when the problem belongs to the whole file.</param>
/// <param name="Code">Short stable code such as <c>unknown-key</c>.</param>
/// <param name="Says">What is wrong and what to do.</param>
public sealed record Problem(string File, long Line, string Code, string Says)
{
    /// <summary>In the form build tools understand, so that editors jump to the line.</summary>
    public string ForBuild(string root) => $"{Path.Combine(root, File)}({Math.Max(1, Line)}): error {Code}: {Says}";
}
