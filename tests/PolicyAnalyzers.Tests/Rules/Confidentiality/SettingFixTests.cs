using System.Threading.Tasks;
using PolicyAnalyzers.CodeFixes.Confidentiality;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality;

/// <summary>What the fixes of AIP1009, AIP1010 and AIP1011 write.</summary>
public class SettingFixTests
{
    [Fact]
    public Task SettingsAreSwitchedOff() => new CSharpCodeFixTest<SymbolRulesAnalyzer, SwitchTheSettingOff>
    {
        ReferenceAssemblies = ReferenceAssemblies.Anthropic,
        TestCode = """
            #pragma warning disable OPENAI001
            using System;
            using System.ClientModel.Primitives;
            using Anthropic.Core;
            using OpenAI.Chat;
            using OpenAI.Responses;

            public static class Startup
            {
                public static ChatCompletionOptions Chat() => new() { {|AIP1009:StoredOutputEnabled = true|}, Temperature = 0 };

                public static void Response(CreateResponseOptions options, bool flag)
                {
                    // Kept for the evaluation.
                    {|AIP1009:options.StoredOutputEnabled = flag|} /* from the caller */;
                }

                public static ClientLoggingOptions Logging() => new() { {|AIP1010:EnableMessageContentLogging = true|} };

                public static OpenTelemetryTraces Traces() => new() { {|AIP1010:ContentMode = OpenTelemetryContentMode.Content|} };

                public static void Variables()
                {
                    {|AIP1010:Environment.SetEnvironmentVariable("OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT", "true")|};
                    {|AIP1010:AppContext.SetSwitch("Azure.Experimental.TraceGenAIMessageContent", true)|};
                }
            }
            """,
        FixedCode = """
            #pragma warning disable OPENAI001
            using System;
            using System.ClientModel.Primitives;
            using Anthropic.Core;
            using OpenAI.Chat;
            using OpenAI.Responses;

            public static class Startup
            {
                public static ChatCompletionOptions Chat() => new() { StoredOutputEnabled = false, Temperature = 0 };

                public static void Response(CreateResponseOptions options, bool flag)
                {
                    // Kept for the evaluation.
                    options.StoredOutputEnabled = false /* from the caller */;
                }

                public static ClientLoggingOptions Logging() => new() { EnableMessageContentLogging = false };

                public static OpenTelemetryTraces Traces() => new() { ContentMode = default };

                public static void Variables()
                {
                    Environment.SetEnvironmentVariable("OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT", "false");
                    AppContext.SetSwitch("Azure.Experimental.TraceGenAIMessageContent", false);
                }
            }
            """,
    }.RunAsync();

    [Fact]
    public Task AWeakerTagIsRaised() => new CSharpCodeFixTest<SymbolRulesAnalyzer, RaiseTheTag>
    {
        TestCode = """
            using PolicyAnalyzers;

            public interface IStore
            {
                [Confidentiality("class2", "personal")] string Name { get; }
                void Save([Confidentiality("class2")] string text);
                [return: Confidentiality("class2")] string Load();
            }

            public class Store : IStore
            {
                [{|AIP1011:Confidentiality("class3", "tradeSecret")|}] public string Name => "";
                public void Save([{|AIP1011:Confidentiality("class1")|}] string text) { }
                [return: {|AIP1011:Confidentiality("class1", "personal")|}] public string Load() => "";
            }
            """,
        FixedCode = """
            using PolicyAnalyzers;

            public interface IStore
            {
                [Confidentiality("class2", "personal")] string Name { get; }
                void Save([Confidentiality("class2")] string text);
                [return: Confidentiality("class2")] string Load();
            }

            public class Store : IStore
            {
                [Confidentiality("class3", "personal", "tradeSecret")] public string Name => "";
                public void Save([Confidentiality("class2")] string text) { }
                [return: Confidentiality("class2", "personal")] public string Load() => "";
            }
            """,
    }.RunAsync();

    [Fact]
    public Task AReasonIsForPeopleToWrite()
    {
        const string code = """
            using PolicyAnalyzers;

            public class Desk
            {
                public string Lower(string text) => {|AIP1011:Classification.Declassify(text, "class1", "")|};
            }
            """;
        return new CSharpCodeFixTest<SymbolRulesAnalyzer, RaiseTheTag> { TestCode = code, FixedCode = code }.RunAsync();
    }
}
