using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Youjie.Law;
using YamlDotNet.Core;

namespace Youjie.Law.Compiler;

/// <summary>The lawbook as it lies in its folder: read whole, with every problem of shape.</summary>
public sealed class LawbookSource
{
    private readonly List<Problem> problems = [];
    private readonly Dictionary<object, (string File, long Line)> places = new(ReferenceEqualityComparer.Instance);
    private readonly string root;

    private LawbookSource(string root) => this.root = root;

    /// <summary>What was read; entries that could not be read are left out and stand among the problems.</summary>
    public LawbookData Data { get; private set; } = new() { Jurisdiction = "", Version = "" };

    /// <summary>Problems of shape found while reading.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>The worked examples of all conduct rules.</summary>
    public IReadOnlyList<Example> Examples { get; private set; } = [];

    /// <summary>Where an entry stands.</summary>
    public (string File, long Line) Place(object entry) => places.GetValueOrDefault(entry, ("", 0));

    /// <summary>Reads a lawbook folder such as <c>lawbook/cn</c>.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static LawbookSource Load(string folder)
    {
        var source = new LawbookSource(Path.GetFullPath(folder));
        if (!Directory.Exists(source.root)) throw new DirectoryNotFoundException($"There is no lawbook folder '{folder}'");
        source.ReadAll();
        return source;
    }

    private void ReadAll()
    {
        var head = One("lawbook.yaml", LawbookJson.Default.LawbookData);
        Data = (head ?? Data) with
        {
            Instruments = Files("instruments", LawbookJson.Default.Instrument, i => i.Id),
            Provisions = [.. Files("provisions", SourceJson.Default.ProvisionFile, f => f.Instrument).SelectMany(OwnProvisions)],
            Rules = Files("conduct", LawbookJson.Default.Rule, r => r.Id),
            Cues = Files("wording", LawbookJson.Default.Cue, c => c.Id),
            Relations = List("relations.yaml", LawbookJson.Default.IReadOnlyListRelation),
            LenderTypes = List("lender-types.yaml", LawbookJson.Default.IReadOnlyListLenderType),
            Products = List("products.yaml", LawbookJson.Default.IReadOnlyListProduct),
            Statements = List("statements.yaml", LawbookJson.Default.IReadOnlyListStatementKind),
            Conditions = List("conditions.yaml", LawbookJson.Default.IReadOnlyListCondition),
            Facts = List("facts.yaml", LawbookJson.Default.IReadOnlyListFact),
            Stages = Lists("stages", LawbookJson.Default.IReadOnlyListStage),
            Steps = List("remedies/steps.yaml", LawbookJson.Default.IReadOnlyListStep),
            SafetyLines = List("remedies/safety.yaml", LawbookJson.Default.IReadOnlyListSafetyLine),
            Lenders = Lists("lenders", LawbookJson.Default.IReadOnlyListKnownLender),
            Normalising = File.Exists(Path.Combine(root, "normalising.yaml")) ? One("normalising.yaml", LawbookJson.Default.Normalising) ?? new() : new(),
            Coverage = List("coverage.yaml", LawbookJson.Default.IReadOnlyListCoverage),
        };
        Examples = [.. ReadExamples()];
    }

    private IEnumerable<Provision> OwnProvisions(ProvisionFile file)
    {
        foreach (var provision in file.Provisions)
        {
            var own = provision with { Instrument = file.Instrument };
            places[own] = Place(provision);
            yield return own;
        }
    }

    private IEnumerable<Example> ReadExamples() => Names("examples/conduct")
        .SelectMany(file => Yaml(file) is { Root: JsonObject root } yaml ? ExampleReader.Read(file, root, yaml, problems) : []);

    private List<T> Files<T>(string folder, JsonTypeInfo<T> type, Func<T, string> id) where T : class
    {
        var result = new List<T>();
        foreach (var file in Names(folder))
        {
            if (One(file, type) is not { } entry) continue;
            result.Add(entry);
            if (id(entry) != Path.GetFileNameWithoutExtension(file)) problems.Add(new(file, 1, "file-name", $"the entry is called '{id(entry)}'; the file must be too"));
        }

        return result;
    }

    private List<T> Lists<T>(string folder, JsonTypeInfo<IReadOnlyList<T>> type) where T : class =>
        [.. Names(folder).SelectMany(file => List(file, type))];

    private IReadOnlyList<T> List<T>(string file, JsonTypeInfo<IReadOnlyList<T>> type) where T : class => One(file, type) ?? [];

    private T? One<T>(string file, JsonTypeInfo<T> type) where T : class
    {
        if (Yaml(file) is not { } yaml) return null;
        var found = ShapeCheck.Check(yaml.Root, type, "$").ToList();
        problems.AddRange(found.Select(p => new Problem(file, yaml.LineOf(p.Path), p.Code, p.Says)));
        if (found.Count > 0) return null;
        try
        {
            var value = yaml.Root.Deserialize(type);
            if (value is not null) Remember(value, file, yaml);
            return value;
        }
        catch (JsonException e)
        {
            problems.Add(new(file, yaml.LineOf(e.Path ?? "$"), "wrong-value", e.InnerException?.Message ?? e.Message));
            return null;
        }
    }

    private void Remember(object value, string file, YamlReader yaml)
    {
        places[value] = (file, 1);
        var items = value is ProvisionFile p ? (p.Provisions, "$.provisions") : (value as IEnumerable<object>, "$");
        if (items.Item1 is null) return;
        var index = 0;
        foreach (var item in items.Item1) places[item] = (file, yaml.LineOf($"{items.Item2}[{index++}]"));
    }

    private YamlReader? Yaml(string file)
    {
        var path = Path.Combine(root, file);
        if (!File.Exists(path))
        {
            problems.Add(new(file, 0, "missing-file", "the file is missing"));
            return null;
        }

        try
        {
            return YamlReader.Read(File.ReadAllText(path));
        }
        catch (YamlException e)
        {
            problems.Add(new(file, e.Start.Line, "not-yaml", e.InnerException?.Message ?? e.Message));
            return null;
        }
    }

    private IEnumerable<string> Names(string folder)
    {
        var path = Path.Combine(root, folder);
        if (!Directory.Exists(path)) return [];
        return Directory.EnumerateFiles(path, "*.yaml").Select(f => Path.GetRelativePath(root, f).Replace('\\', '/')).Order(StringComparer.Ordinal);
    }
}

/// <summary>The form of a file under <c>provisions/</c>.</summary>
internal sealed record ProvisionFile
{
    /// <summary>Id of the instrument.</summary>
    public required string Instrument { get; init; }

    /// <summary>Its provisions.</summary>
    public required IReadOnlyList<Provision> Provisions { get; init; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowOutOfOrderMetadataProperties = true,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ProvisionFile))]
internal sealed partial class SourceJson : JsonSerializerContext;
