using Youjie.Conduct;
using Youjie.Law;
using Youjie.Law.Compiler;

// The build calls this before it compiles the packed lawbook; maintainers call it through dev.cs.
if (args is not (["check", _] or ["pack", _, _] or ["examples", _, _]))
{
    Console.Error.WriteLine("usage: check <lawbook folder> | pack <lawbook folder> <bundle file> | examples <lawbook folder> <rule id or its beginning>");
    return 2;
}

var source = LawbookSource.Load(args[1]);
return args[0] == "examples" ? Examples(args[2]) : Check();

int Check()
{
    var problems = LawbookChecker.Check(source);
    foreach (var problem in problems) Console.Error.WriteLine(problem.ForBuild(args[1]));
    if (problems.Count > 0) return 4;
    if (args is ["pack", _, var target])
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
        File.WriteAllBytes(target, LawbookPacker.Pack(source.Data));
    }

    Console.WriteLine($"lawbook {source.Data.Jurisdiction}-{source.Data.Version}: {source.Data.Rules.Count} rules, {source.Data.Provisions.Count} provisions, {source.Examples.Count} examples, no problems");
    return 0;
}

int Examples(string beginning)
{
    var judge = new ExampleJudge(Judge.Compile(new Lawbook(source.Data)));
    var chosen = source.Examples.Where(e => e.Rule.StartsWith(beginning, StringComparison.Ordinal)).ToList();
    var differing = chosen.Select(e => (Example: e, Says: judge.Differs(e))).Where(e => e.Says is not null).ToList();
    foreach (var (example, says) in differing) Console.WriteLine($"{example.File}:{example.Line}: {example.Says} — {says}");
    Console.WriteLine($"{chosen.Count - differing.Count} as expected, {differing.Count} differ");
    return differing.Count == 0 ? 0 : 4;
}
