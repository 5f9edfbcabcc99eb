using System.Threading.Tasks;
using PolicyAnalyzers.Rules.Audit;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Audit;

/// <summary>AIP3005 in appsettings.json: the level of a category whose lines are audit records.</summary>
public class AuditLogLevelsTests
{
    private const string Policy = """{ "version": 1, "audit": { "loggers": ["Desk.AITrail", "E:AIUsed"] } }""";

    [Theory]
    [InlineData("""{ "Logging": { "LogLevel": { "Default": "Information", {|AIP3005:"Desk.AITrail": "Warning"|} } } }""")]
    [InlineData("""{ "Logging": { "LogLevel": { {|AIP3005:"Desk": "None"|} } } }""")]
    [InlineData("""{ "Logging": { "LogLevel": { {|AIP3005:"Default": "Error"|}, "Microsoft": "Warning" } } }""")]
    [InlineData("""{ "Logging": { "LogLevel": { "Default": "Error", "Desk.AITrail": "Information" } } }""")]
    [InlineData("""{ "Logging": { "LogLevel": { "Default": "Information", "Desk.Other": "None", "AITrail": "None" } } }""")]
    [InlineData("""{ "Logging": { "LogLevel": { "Default": "Trace" } } }""")]
    [InlineData("""{ "LogLevel": { "Default": "None" } }""")]
    [InlineData("""{ "Logging": [ "None" ] }""")]
    [InlineData("")]
    public Task TheLevelThatCountsForTheCategory(string settings) => Test(("/0/appsettings.json", settings));

    [Fact]
    public Task AnEnvironmentsFileComesOnTop() => Test(
        ("/0/appsettings.json", """{ "Logging": { "LogLevel": { "Default": "Warning", "Desk": "Information" } } }"""),
        ("/0/appsettings.Production.json", """{ "Logging": { "LogLevel": { "Default": "Error", {|AIP3005:"Desk.AITrail": "Error"|} } } }"""),
        ("/0/appsettings.Staging.json", """{ "Logging": { "LogLevel": { "Default": "Error" } } }"""),
        ("/0/appsettings.Development.json", """{ "Logging": { "LogLevel": { "Desk.AITrail": "None" } } }"""),
        ("/0/other.json", """{ "Logging": { "LogLevel": { "Desk.AITrail": "None" } } }"""));

    private static Task Test(params (string Name, string Content)[] files)
    {
        var test = new CSharpAnalyzerTest<AuditLogLevels> { TestCode = "public class Desk { public object Client(Microsoft.Extensions.AI.IChatClient client) => client; }" };
        test.TestState.AdditionalFiles.Add(("/0/aipolicy.json", Policy));
        foreach (var file in files)
        {
            test.TestState.AdditionalFiles.Add(file);
        }

        return test.RunAsync();
    }
}
