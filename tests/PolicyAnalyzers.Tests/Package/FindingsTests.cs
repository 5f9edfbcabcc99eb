using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace PolicyAnalyzers.Tests.Package;

/// <summary>What a customer's build of a small service says.</summary>
[Collection(PackageTestsCollection.Name)]
public class FindingsTests(PackedPackages packed)
{
    private const string Sdks = """
        <PackageReference Include="Microsoft.Extensions.AI.Abstractions" Version="10.11.0" />
        """;

    private const string Service = """
        using Microsoft.Extensions.AI;

        var builder = WebApplication.CreateBuilder(args);
        var app = builder.Build();
        app.MapPost("/ask", async (string question, IChatClient client) => (await client.GetResponseAsync(question)).Text);
        app.Run();
        """;

    [Fact]
    public async Task WithoutAPolicyItSaysSoAsTheProfileAndTheLanguageSay()
    {
        var consumer = NewConsumer("no-policy-findings");
        var folder = Path.Combine(consumer.Folder, "app");

        var business = await consumer.BuildAsync();
        Assert.Equal(0, business.ExitCode);
        Assert.Contains(business.Findings, finding => finding.StartsWith("CSC : warning AIP9001: ", StringComparison.Ordinal) && finding.Contains(folder, StringComparison.Ordinal));

        var japanese = await consumer.BuildAsync("-p:PreferredUILang=ja");
        Assert.Equal(0, japanese.ExitCode);
        Assert.Contains(japanese.Findings, finding => finding.StartsWith("CSC : warning AIP9001: ", StringComparison.Ordinal) && finding.Contains("ポリシー", StringComparison.Ordinal));
        Assert.Equal(business.Findings.Count, japanese.Findings.Count);

        var government = await consumer.BuildAsync("-p:AIPolicyProfile=government-ja");
        Assert.Equal(1, government.ExitCode);

        // That nothing tells people of AI is information elsewhere, and a warning here.
        var judged = government.Findings.Where(finding => !finding.Contains("warning AIP2002: ", StringComparison.Ordinal)).ToList();
        Assert.Equal(judged.Count + 1, government.Findings.Count);
        Assert.All(judged, finding => Assert.Contains("error AIP", finding, StringComparison.Ordinal));
        Assert.Equal(business.Findings.Count, judged.Count);
    }

    [Fact]
    public async Task AnInvalidPolicyIsAnErrorAtItsPlaceWhateverIsConfigured()
    {
        var consumer = NewConsumer("invalid-policy");
        consumer.Write("aipolicy.json", "{\n  \"version\": 1,\n  \"confidentalFrom\": \"class2\"\n}");
        consumer.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.AIP9001.severity = none\n");

        var build = await consumer.BuildAsync();

        Assert.Equal(1, build.ExitCode);
        var finding = Assert.Single(build.Findings, finding => finding.Contains("AIP9001", StringComparison.Ordinal));
        Assert.StartsWith(Path.Combine(consumer.Folder, "aipolicy.json") + "(3,3): error AIP9001: ", finding, StringComparison.Ordinal);
        Assert.Contains("'confidentialFrom'", finding, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheUsersOwnConfigWinsOverTheProfile()
    {
        var consumer = NewConsumer("own-config");
        consumer.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.AIP9001.severity = warning\n");

        var build = await consumer.BuildAsync("-p:AIPolicyProfile=government-ja");

        Assert.Contains(build.Findings, finding => finding.Contains("warning AIP9001", StringComparison.Ordinal));
        Assert.DoesNotContain(build.Findings, finding => finding.Contains("error AIP9001", StringComparison.Ordinal));
    }

    private Consumer NewConsumer(string name)
    {
        var consumer = new Consumer(packed, name, "Microsoft.NET.Sdk.Web", items: Sdks);
        consumer.Write("app/Program.cs", Service);
        return consumer;
    }
}
