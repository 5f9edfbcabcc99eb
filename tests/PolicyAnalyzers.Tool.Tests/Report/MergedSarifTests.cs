using System.IO;
using System.Linq;
using System.Text.Json;
using PolicyAnalyzers.Tool.Report;
using Xunit;

namespace PolicyAnalyzers.Tool.Tests.Report;

public sealed class MergedSarifTests
{
    [Fact]
    public void One_run_with_relative_paths_and_code_flows()
    {
        using var sarif = Written(Sample.Result);
        var run = Assert.Single(sarif.RootElement.GetProperty("runs").EnumerateArray());
        Assert.Equal(["AIP1002", "AIP3001", "AIP3004"], run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(static rule => rule.GetProperty("id").GetString()));
        var results = run.GetProperty("results").EnumerateArray().ToArray();
        Assert.Equal(["warning", "error", "warning", "note", "warning"], results.Select(static result => result.GetProperty("level").GetString()));
        Assert.Equal([0, 0, 0, 1, 2], results.Select(static result => result.GetProperty("ruleIndex").GetInt32()));

        var flow = results[0].GetProperty("codeFlows")[0].GetProperty("threadFlows")[0].GetProperty("locations").EnumerateArray().Select(static step => step.GetProperty("location")).ToArray();
        Assert.Equal(["Lib/Citizen.cs", "Lib/Case%20File.cs", "Web/Ask.cs"], flow.Select(Uri));
        Assert.Equal(["Citizen.Number", "via", "OpenAI.Chat.ChatClient.CompleteChat"], flow.Select(static step => step.GetProperty("message").GetProperty("text").GetString()));
        Assert.Equal("f1", results[0].GetProperty("partialFingerprints").GetProperty("aipolicy/v1").GetString());
        Assert.False(results[3].TryGetProperty("codeFlows", out _));
        Assert.Equal("Approved until March.", results[2].GetProperty("suppressions")[0].GetProperty("justification").GetString());
        Assert.False(results[3].TryGetProperty("suppressions", out _));
    }

    private static string? Uri(JsonElement location) => location.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();

    private static JsonDocument Written(ScanResult result)
    {
        Language.ChooseFrom(["--lang", "en"]);
        var folder = Directory.CreateTempSubdirectory("sarif-");
        try
        {
            var file = Path.Combine(folder.FullName, "new", "all.sarif");
            MergedSarif.Write(result, file);
            return JsonDocument.Parse(File.ReadAllBytes(file));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
