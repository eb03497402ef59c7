using Youjie.Law.Compiler;

// The build calls this before it compiles the packed lawbook: lawbook-compiler check <folder> | pack <folder> <out.json>
if (args is not (["check", _] or ["pack", _, _]))
{
    Console.Error.WriteLine("usage: check <lawbook folder> | pack <lawbook folder> <bundle file>");
    return 2;
}

var source = LawbookSource.Load(args[1]);
var problems = LawbookChecker.Check(source);
foreach (var problem in problems) Console.Error.WriteLine(problem.ForBuild(args[1]));
if (problems.Count > 0) return 4;
if (args is ["pack", _, var target])
{
    Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
    File.WriteAllBytes(target, LawbookPacker.Pack(source.Data));
}

Console.WriteLine($"lawbook {source.Data.Jurisdiction}-{source.Data.Version}: {source.Data.Rules.Count} rules, {source.Data.Provisions.Count} provisions, {source.ExampleCounts.Values.Sum()} examples, no problems");
return 0;
