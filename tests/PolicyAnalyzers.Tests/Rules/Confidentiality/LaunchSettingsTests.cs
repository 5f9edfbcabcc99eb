using System.Threading.Tasks;
using PolicyAnalyzers.Rules.Confidentiality;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality;

/// <summary>AIP1010 in launchSettings.json.</summary>
public class LaunchSettingsTests
{
    [Fact]
    public Task AProfileThatIsNotForDevelopment() => Test("launchSettings.json", """
        {
          // Profiles of the desk.
          "profiles": {
            "production": {
              "commandName": "Project",
              "environmentVariables": { "ASPNETCORE_ENVIRONMENT": "Production", {|AIP1010:"OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT": "true"|} }
            },
            "unsaid": { "environmentVariables": { {|AIP1010:"otel_instrumentation_genai_capture_message_content": "SPAN_ONLY"|}, "OTHER": "true" } },
            "development": { "environmentVariables": { "ASPNETCORE_ENVIRONMENT": "Development", "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT": "true" } },
            "generic": { "environmentVariables": { "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT": "true", "DOTNET_ENVIRONMENT": "Development" } },
            "off": { "environmentVariables": { "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT": "false" } },
            "none": { "commandName": "Executable" },
          }
        }
        """);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{ "profiles": [ 1, "true" ] }""")]
    [InlineData("""{ "profiles": { "a": 1, "b": { "environmentVariables": "true" } } }""")]
    [InlineData("""{ "environmentVariables": { "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT": "true" } }""")]
    public Task WhatIsNoProfileIsSilent(string json) => Test("launchSettings.json", json);

    [Fact]
    public Task OtherFilesAreSilent() => Test("settings.json", """
        { "profiles": { "a": { "environmentVariables": { "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT": "true" } } } }
        """);

    private static Task Test(string name, string json)
    {
        var test = new CSharpAnalyzerTest<LaunchSettings> { TestCode = "public class Desk;" };
        test.TestState.AdditionalFiles.Add(("/0/Properties/" + name, json));
        return test.RunAsync();
    }
}
