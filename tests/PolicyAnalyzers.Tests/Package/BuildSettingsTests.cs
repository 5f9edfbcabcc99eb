using System;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace PolicyAnalyzers.Tests.Package;

/// <summary>What the package does to a customer's build: profile, policy, properties.</summary>
[Collection(PackageTestsCollection.Name)]
public class BuildSettingsTests(PackedPackages packed)
{
    [Theory]
    [InlineData("en", "error AIP9001: There is no AI policy profile 'goverment'. Set the property AIPolicyProfile to one of: business, eu, frontier, government-ja.")]
    [InlineData("ja", "error AIP9001: AI ポリシープロファイル 'goverment' はありません。プロパティ AIPolicyProfile に次のいずれかを設定してください: business, eu, frontier, government-ja。")]
    public async Task AnUnknownProfileFailsTheBuildAndListsTheKnownOnes(string language, string message)
    {
        var build = await new Consumer(packed, "unknown-profile-" + language).BuildAsync("-p:AIPolicyProfile=goverment", "-p:PreferredUILang=" + language);

        Assert.Equal(1, build.ExitCode);
        Assert.Contains(message, build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ANamedPolicyThatIsNotThereFailsTheBuild()
    {
        var consumer = new Consumer(packed, "missing-policy");
        var build = await consumer.BuildAsync("-p:AIPolicyFile=../policy/missing.json");

        Assert.Equal(1, build.ExitCode);
        Assert.Contains("error AIP9001: The AI policy file '" + Path.Combine(consumer.Folder, "policy", "missing.json") + "'", build.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Consumer.Reference)]
    [InlineData("""<PackageReference Include="PolicyAnalyzers" Version="*-*" PrivateAssets="all" />""")]
    [InlineData("""<PackageReference Include="PolicyAnalyzers" Version="*-*" />""")]
    public async Task CodeCompilesAgainstTheAnnotations(string reference)
    {
        var consumer = new Consumer(packed, "annotations-" + reference.Length, reference: reference);
        consumer.Write("app/A.cs", "public record A([property: PolicyAnalyzers.Confidentiality(\"class2\")] string B);");

        var build = await consumer.BuildAsync();

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.DoesNotContain("CS9057", build.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(consumer.Folder, "app/bin/Debug", "net" + Environment.Version.Major + ".0", "app.dll")));
    }

    [Fact]
    public async Task ThePolicyIsFoundUpwardsWithItsNeighboursAndTheSettings()
    {
        var consumer = new Consumer(packed, "discovery");
        consumer.Write("aipolicy.json", "{ \"version\": 1 }");
        consumer.Write("aipolicy.waivers.json", "{ \"version\": 1, \"waivers\": [] }");
        consumer.Write("aipolicy.baseline.json", "{ \"version\": 1, \"entries\": [] }");
        consumer.Write("app/appsettings.json", "{ }");
        consumer.Write("app/appsettings.Development.json", "{ }");

        var answer = await consumer.AskAsync("-getItem:AdditionalFiles", "-getProperty:AIPolicyFile", "-getProperty:AIPolicySearchedFrom", "-getProperty:AIPolicyDate", "-getProperty:AIPolicyProfile");

        foreach (var file in new[] { "aipolicy.json", "aipolicy.waivers.json", "aipolicy.baseline.json", "app/appsettings.json", "app/appsettings.Development.json" })
        {
            Assert.Contains("\"FullPath\": " + Json(Path.Combine(consumer.Folder, file)), answer, StringComparison.Ordinal);
        }

        Assert.Contains("\"AIPolicyFile\": " + Json(Path.Combine(consumer.Folder, "aipolicy.json")), answer, StringComparison.Ordinal);
        Assert.Contains("\"AIPolicySearchedFrom\": \"\"", answer, StringComparison.Ordinal);
        Assert.Contains("\"AIPolicyProfile\": \"business\"", answer, StringComparison.Ordinal);
        Assert.Matches("\"AIPolicyDate\": \"" + DateTime.UtcNow.Year.ToString(CultureInfo.InvariantCulture) + "-[0-9]{2}-[0-9]{2}\"", answer);
    }

    [Theory]
    [InlineData("", "gov")]
    [InlineData("<AIPolicyReadAppSettings>false</AIPolicyReadAppSettings>", "HttpClient")]
    public async Task AddressesComeFromTheSettingsUnlessTheProjectSaysNo(string property, string endpoint)
    {
        var consumer = new Consumer(packed, "settings-" + endpoint, sdk: "Microsoft.NET.Sdk.Web", properties: property);
        consumer.Write("aipolicy.json", """{ "version": 1, "endpoints": [ { "id": "gov", "match": { "hosts": ["*.gov.example"] }, "contract": "individual", "maxClass": "class1", "allowedCategories": [] } ] }""");
        consumer.Write("app/appsettings.json", """{ "AI": { "Endpoint": "https://ai.gov.example" } }""");
        consumer.Write("app/Program.cs", """
            var app = WebApplication.Create();
            var http = new HttpClient { BaseAddress = new Uri(app.Configuration["AI:Endpoint"]!) };
            app.MapPost("/", ([PolicyAnalyzers.Confidentiality("class3")] string text) => http.PostAsJsonAsync("v1/chat/completions", new { text }));
            app.Run();
            """);

        var build = await consumer.BuildAsync();

        Assert.Contains("AIP1003: 'text' is class3", build.Output, StringComparison.Ordinal);
        Assert.Contains("AI endpoint '" + endpoint + "'", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PoliciesFurtherUpAndExtendedFilesComeAlong()
    {
        var consumer = new Consumer(packed, "layers");
        consumer.Write("app/aipolicy.json", "{ \"version\": 1 }");
        consumer.Write("aipolicy.json", "{ \"version\": 1, // the city's\n \"extends\" : \"shared/city.json\" }");
        consumer.Write("shared/city.json", "{ \"version\": 1, \"extends\": \"government-ja\" }");

        var build = await consumer.BuildAsync();
        var answer = await consumer.AskAsync("-getItem:AdditionalFiles", "-getProperty:AIPolicyFile");

        Assert.Equal((0, ""), (build.ExitCode, string.Join('\n', build.Findings)));
        Assert.Contains("\"AIPolicyFile\": " + Json(Path.Combine(consumer.Folder, "app", "aipolicy.json")), answer, StringComparison.Ordinal);
        foreach (var file in new[] { "app/aipolicy.json", "aipolicy.json", "shared/city.json" })
        {
            Assert.Contains("\"FullPath\": " + Json(Path.Combine(consumer.Folder, file)), answer, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task WithoutAPolicyTheSearchedFolderIsKnown()
    {
        var consumer = new Consumer(packed, "no-policy");

        var answer = await consumer.AskAsync("-getProperty:AIPolicyFile", "-getProperty:AIPolicySearchedFrom");

        Assert.Contains("\"AIPolicySearchedFrom\": " + Json(Path.Combine(consumer.Folder, "app")), answer, StringComparison.Ordinal);
    }

    private static string Json(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
