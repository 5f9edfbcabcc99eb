using System.Threading.Tasks;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;
using static PolicyAnalyzers.Tests.Rules.FlowRuleTest;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality;

/// <summary>AIP1010: content in telemetry; what is on in development only is fine.</summary>
public class TelemetryRecordsContentTests
{
    private const string Stubs = """

        namespace Microsoft.Extensions.AI
        {
            public class OpenTelemetryChatClient(IChatClient inner) : DelegatingChatClient(inner) { public bool EnableSensitiveData { get; set; } }

            public static class OpenTelemetryChatClientBuilderExtensions
            {
                public static string UseOpenTelemetry(this string builder, string? sourceName = null, Action<OpenTelemetryChatClient>? configure = null) => builder;
            }
        }
        """;

    [Fact]
    public Task PropertiesOfClients() => JudgePlaces("""
        using Microsoft.Extensions.Configuration;

        public class Startup(IConfiguration configuration, IHostEnvironment environment, bool flag)
        {
            private static readonly bool Always = true;
            private static readonly bool Never = false;
            private const bool Constant = true;
            private bool InDevelopment => environment.IsDevelopment();

            public void On(string builder, IChatClient inner, OpenTelemetryChatClient? client)
            {
                builder.UseOpenTelemetry(configure: c => {|AIP1010:c.EnableSensitiveData = true|});
                _ = new OpenTelemetryChatClient(inner) { {|AIP1010:EnableSensitiveData = true|} };
                {|AIP1010:client!.EnableSensitiveData = configuration.GetValue<bool>("Ai:Content")|};
                {|AIP1010:client.EnableSensitiveData = flag|};
                {|AIP1010:client.EnableSensitiveData = Always|};
                {|AIP1010:client.EnableSensitiveData = Constant|};
                {|AIP1010:client.EnableSensitiveData = !environment.IsDevelopment()|};
                {|AIP1010:client.EnableSensitiveData = environment.IsDevelopment() || flag|};
                {|AIP1010:client.EnableSensitiveData = !environment.IsProduction()|};
                var local = true;
                {|AIP1010:client.EnableSensitiveData = local|};
                if (flag)
                {
                    {|AIP1010:client.EnableSensitiveData = true|};
                }

                if (environment.IsProduction()) { } else { {|AIP1010:client.EnableSensitiveData = true|}; }
            }

            public void Off(string builder, IChatClient inner, OpenTelemetryChatClient client)
            {
                builder.UseOpenTelemetry(configure: c => c.EnableSensitiveData = false);
                builder.UseOpenTelemetry();
                _ = new OpenTelemetryChatClient(inner) { EnableSensitiveData = false };
                client.EnableSensitiveData = Never;
                client.EnableSensitiveData = false && flag;
                _ = client.EnableSensitiveData;
            }

            public void Development(string builder, OpenTelemetryChatClient client)
            {
                client.EnableSensitiveData = environment.IsDevelopment();
                client.EnableSensitiveData = environment.IsDevelopment() && flag;
                client.EnableSensitiveData = environment.IsDevelopment() ? true : false;
                client.EnableSensitiveData = environment.IsEnvironment("Development");
                client.EnableSensitiveData = environment.EnvironmentName == Environments.Development;
                client.EnableSensitiveData = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") == "Development";
                client.EnableSensitiveData = InDevelopment;
                client.EnableSensitiveData = System.Diagnostics.Debugger.IsAttached;
                var isDevelopment = environment.IsDevelopment();
                client.EnableSensitiveData = isDevelopment;
                if (environment.IsDevelopment())
                {
                    client.EnableSensitiveData = true;
                    builder.UseOpenTelemetry(configure: c => c.EnableSensitiveData = true);
                }

                if (!environment.IsDevelopment()) { } else { client.EnableSensitiveData = true; }
            }

            public void AfterAGuard(OpenTelemetryChatClient client)
            {
                if (!environment.IsDevelopment())
                {
                    return;
                }

                client.EnableSensitiveData = true;
            }
        }
        """ + Stubs);

    [Fact]
    public Task DebugBuilds() => JudgePlaces("""
        #define DEBUG
        public class Startup(OpenTelemetryChatClient client)
        {
            public void Configure()
            {
        #if DEBUG
                client.EnableSensitiveData = true;
        #else
                client.EnableSensitiveData = true;
        #endif
        #if !TRACE
                {|AIP1010:client.EnableSensitiveData = true|};
        #endif
            }

            [System.Diagnostics.Conditional("DEBUG")]
            public void Debug() => client.EnableSensitiveData = true;
        }
        """ + Stubs);

    [Fact]
    public Task VariablesAndSwitches() => JudgePlaces("""
        public static class Startup
        {
            private const string Name = "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT";

            public static void On(string value)
            {
                {|AIP1010:Environment.SetEnvironmentVariable("OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT", "true")|};
                {|AIP1010:Environment.SetEnvironmentVariable(Name, "True", EnvironmentVariableTarget.Process)|};
                {|AIP1010:Environment.SetEnvironmentVariable(Name, "span_and_event")|};
                {|AIP1010:Environment.SetEnvironmentVariable(Name, value)|};
                {|AIP1010:AppContext.SetSwitch("Microsoft.SemanticKernel.Experimental.GenAI.EnableOTelDiagnosticsSensitive", true)|};
            }

            public static void Off(string value)
            {
                Environment.SetEnvironmentVariable(Name, "false");
                Environment.SetEnvironmentVariable(Name, null);
                Environment.SetEnvironmentVariable("OTEL_SERVICE_NAME", "true");
                Environment.SetEnvironmentVariable(value, "true");
                AppContext.SetSwitch("Microsoft.SemanticKernel.Experimental.GenAI.EnableOTelDiagnosticsSensitive", false);
                AppContext.SetSwitch("System.Net.Http.UseSocketsHttpHandler", true);
                _ = Environment.GetEnvironmentVariable(Name);
            }
        }
        """);

    [Fact]
    public Task OptionsOfSdks() => JudgePlaces("""
        using System.ClientModel.Primitives;

        public static class Startup
        {
            public static OpenAI.OpenAIClientOptions On() => new() { ClientLoggingOptions = new ClientLoggingOptions { {|AIP1010:EnableMessageContentLogging = true|} } };
            public static OpenAI.OpenAIClientOptions Off() => new() { ClientLoggingOptions = new ClientLoggingOptions { EnableMessageContentLogging = false, EnableLogging = true } };
        }
        """);

    [Fact]
    public Task ContentModes()
    {
        var test = new CSharpAnalyzerTest<SymbolRulesAnalyzer>
        {
            ReferenceAssemblies = ReferenceAssemblies.Anthropic,
            TestCode = """
                using Anthropic.Core;

                public static class Startup
                {
                    public static OpenTelemetryTraces On() => new() { {|AIP1010:ContentMode = OpenTelemetryContentMode.Content|} };
                    public static OpenTelemetryTraces Off() => new() { ContentMode = OpenTelemetryContentMode.MetadataOnly };
                    public static OpenTelemetryTraces Unset() => new() { ContentMode = null, Enabled = true };
                }
                """,
        };
        return test.RunAsync();
    }

    [Fact]
    public Task OwnMembersOfTheSameNameAreNone() => JudgePlaces("""
        public class Options { public bool EnableSensitiveData { get; set; } }

        public class Startup
        {
            public Options Make() => new() { EnableSensitiveData = true };
        }
        """);

    [Fact]
    public Task TheMessageNamesTheSetting() => JudgePlaces("""
        public class Startup(OpenTelemetryChatClient client)
        {
            public void Configure() => {|#0:client.EnableSensitiveData = true|};
        }
        """ + Stubs, expected: new DiagnosticResult(RuleTable.Descriptor("AIP1010")).WithArguments("OpenTelemetryChatClient.EnableSensitiveData").WithLocation(0));
}
