using System.Text.Json;
using Youjie.Cli.Commands.Schema;

namespace Youjie.Cli.Tests;

public sealed class SchemaTests
{
    public static TheoryData<string> Names => [.. Schemas.All().Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Published_schemas_are_those_of_the_types(string name) =>
        File.ReadAllText(Repository.Path("docs", "reference", "schema", name)).ShouldBe(Schemas.All().Single(s => s.Name == name).Text,
            "run: youjie schema docs/reference/schema");

    [Fact]
    public void Schemas_name_keys_and_words_as_they_are_written()
    {
        using var schema = JsonDocument.Parse(Schemas.All().Single(s => s.Name == "case.schema.json").Text);
        schema.RootElement.GetProperty("required").EnumerateArray().Select(e => e.GetString()).ShouldContain("as_of");
        schema.RootElement.GetProperty("properties").GetProperty("i_am").ToString().ShouldContain("compliance");
        schema.RootElement.ToString().ShouldContain("robot-call");
        schema.RootElement.GetProperty("properties").GetProperty("people").GetProperty("description").GetString().ShouldBe("The people of the case");
    }
}
