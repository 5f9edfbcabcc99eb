using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;
using PolicyAnalyzers.Policy;
using Xunit;

namespace PolicyAnalyzers.Tests.Policy;

/// <summary>The schema that ships is what the reader reads: each key and each choice in one is in the other.</summary>
public class PolicySchemaTests
{
    private static readonly JsonElement Schema = Read("aipolicy.schema.json");

    public static TheoryData<string> KeySets => [.. PolicyKeys.All.Select(keys => keys.Name)];

    [Theory]
    [MemberData(nameof(KeySets))]
    public void AnObjectHasTheSameKeys(string name)
    {
        var keys = PolicyKeys.All.Single(candidate => candidate.Name == name);
        var node = At(name);

        Assert.Equal(keys.Keys.Order(StringComparer.Ordinal), node.GetProperty("properties").EnumerateObject().Select(item => item.Name).Order(StringComparer.Ordinal));
        Assert.False(node.GetProperty("additionalProperties").GetBoolean());
    }

    [Fact]
    public void EveryObjectOfTheSchemaIsKnownToTheReader() =>
        Assert.Equal(PolicyKeys.All.Length, Objects(Schema).Count());

    [Fact]
    public void ChoicesAreTheSame()
    {
        Assert.Equal(PolicyChoices.All.Count, Enums(Schema).Count());
        foreach (var (path, words) in PolicyChoices.All)
        {
            Assert.Equal(words.ToArray(), At(path).GetProperty("enum").EnumerateArray().Select(word => word.GetString()!).ToArray());
        }
    }

    [Fact]
    public void EachKeyIsDescribedInBothLanguages()
    {
        foreach (var node in Objects(Schema))
        {
            foreach (var property in node.GetProperty("properties").EnumerateObject())
            {
                var description = property.Value.GetProperty("description").GetString()!;
                Assert.Contains(" / ", description, StringComparison.Ordinal);
                Assert.Contains(description, static c => c >= '\u3040');
            }
        }
    }

    [Theory]
    [InlineData("business")]
    [InlineData("government-ja")]
    [InlineData("eu")]
    [InlineData("frontier")]
    public void ABasePolicyIsWithoutProblemsAsAFileAndAsWhatIsBuiltIn(string profile)
    {
        var path = "/package/policies/" + profile + ".aipolicy.json";
        var text = File.ReadAllText(Path.Combine(Folder(), "policies", profile + ".aipolicy.json"));
        var extends = $$"""{ "extends": "{{profile}}" }""";

        var asFile = PolicyRun.LoadFiles([(PolicyRun.Path, extends), (path, text)]);
        var builtIn = PolicyRun.LoadFiles([(PolicyRun.Path, extends)]);

        Assert.Empty(PolicyRun.Texts(asFile));
        Assert.Empty(PolicyRun.Texts(builtIn));
        Assert.Equal(text, BasePolicies.Text(profile).ToString());
        Assert.Equal(3, builtIn.Model.Classes.Length);
        Assert.Equal(profile == "frontier" ? PolicyRole.Developer : PolicyRole.Provider, asFile.Model.Role);
        Assert.Equal(profile == "government-ja" ? ["ja"] : [], asFile.Model.Disclosure.Languages.ToArray());
    }

    private static JsonElement At(string path)
    {
        var node = Schema;
        foreach (var part in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "*")
            {
                node = Schema.GetProperty("definitions").GetProperty("evidenceEntry");
                continue;
            }

            node = node.GetProperty("properties").GetProperty(part.Replace("[]", "", StringComparison.Ordinal));
            node = part.EndsWith("[]", StringComparison.Ordinal) ? node.GetProperty("items") : node;
        }

        return node;
    }

    private static IEnumerable<JsonElement> Objects(JsonElement node) =>
        Descendants(node).Where(static item => item.TryGetProperty("properties", out var value) && item.TryGetProperty("additionalProperties", out _) && value.ValueKind == JsonValueKind.Object);

    private static IEnumerable<JsonElement> Enums(JsonElement node) =>
        Descendants(node).Where(static item => item.TryGetProperty("enum", out var value) && value.ValueKind == JsonValueKind.Array);

    private static IEnumerable<JsonElement> Descendants(JsonElement node)
    {
        if (node.ValueKind == JsonValueKind.Object)
        {
            yield return node;
        }

        var children = node.ValueKind switch
        {
            JsonValueKind.Object => node.EnumerateObject().Select(item => item.Value),
            JsonValueKind.Array => node.EnumerateArray().AsEnumerable(),
            _ => [],
        };
        foreach (var descendant in children.SelectMany(Descendants))
        {
            yield return descendant;
        }
    }

    private static JsonElement Read(string name) => JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder(), name))).RootElement;

    private static string Folder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../src/PolicyAnalyzers.Package"));
}
