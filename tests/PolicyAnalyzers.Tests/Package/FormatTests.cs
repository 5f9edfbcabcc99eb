using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace PolicyAnalyzers.Tests.Package;

/// <summary>What <c>dotnet format</c> does in a customer's repository.</summary>
[Collection(PackageTestsCollection.Name)]
public class FormatTests(PackedPackages packed)
{
    private const string Service = """
        using Microsoft.Extensions.AI;

        var builder = WebApplication.CreateBuilder(args);
        var app = builder.Build();
        app.MapPost("/ask", async (string question, IChatClient client) => (await client.GetResponseAsync(question)).Text);
        app.MapPost("/note", async (Note note, IChatClient client) => (await client.GetResponseAsync(note.Text)).Text);
        app.Run();

        public record Note(int Id, string Text);
        """;

    [Fact]
    public async Task ItTagsOriginsWithTheHighestClassOfThePolicy()
    {
        var consumer = new Consumer(packed, "format", "Microsoft.NET.Sdk.Web", items: """<PackageReference Include="Microsoft.Extensions.AI.Abstractions" Version="10.11.0" />""");
        consumer.Write("aipolicy.json", """{ "version": 1, "classes": [ { "id": "open" }, { "id": "inner" }, { "id": "closed" } ], "confidentialFrom": "inner" }""");
        consumer.Write("app/Program.cs", Service);
        await DotNet.RunAsync(consumer.Folder, "restore", "app");

        var format = await DotNet.RunAsync(consumer.Folder, "format", "analyzers", "app", "--no-restore", "--diagnostics", "AIP1006", "--severity", "warn", "-v", "diag");

        Assert.True(format.ExitCode == 0, format.Output);
        Assert.Equal(
            Service
                .Replace("using Microsoft.Extensions.AI;\n", "using Microsoft.Extensions.AI;\nusing PolicyAnalyzers;\n", StringComparison.Ordinal)
                .Replace("(string question", "([Confidentiality(\"closed\")] string question", StringComparison.Ordinal)
                .Replace("string Text)", "[Confidentiality(\"closed\")] string Text)", StringComparison.Ordinal),
            File.ReadAllText(Path.Combine(consumer.Folder, "app", "Program.cs")));

        var build = await consumer.BuildAsync();
        Assert.Equal(0, build.ExitCode);
        Assert.DoesNotContain(build.Findings, finding => finding.Contains("AIP1006", StringComparison.Ordinal));
        Assert.Contains(build.Findings, finding => finding.Contains("Program.cs(6,", StringComparison.Ordinal) && finding.Contains("AIP1002", StringComparison.Ordinal));
    }
}
