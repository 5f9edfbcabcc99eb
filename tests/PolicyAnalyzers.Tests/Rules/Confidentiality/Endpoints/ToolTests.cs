using System.Threading.Tasks;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality.Endpoints;

/// <summary>A tool's result goes to the client whose options get the tool, else to the only client registered, else to the default endpoint.</summary>
public class ToolTests
{
    private const string Records = """

        public class Records { [Confidentiality("class3")] public string MyNumber { get; set; } = ""; }
        """;

    [Fact]
    public Task TheClientThatGetsTheTool() => EndpointTruth.Holds("""
        public class Desk([AIEndpoint("gov")] IChatClient gov, [AIEndpoint("low")] IChatClient low, IChatClient unknown, Records records)
        {
            private readonly ChatOptions kept = new() { Tools = [AIFunctionFactory.Create(() => records.MyNumber)] }; // -> low
            private readonly List<AITool> list = [AIFunctionFactory.Create(() => records.MyNumber)]; // -> gov

            public Task Inline() => gov.GetResponseAsync("Which number?", new ChatOptions
            {
                Tools = [AIFunctionFactory.Create(() => records.MyNumber)] // -> gov
            });
            public Task Kept() => low.GetResponseAsync("Which number?", kept);
            public Task Listed() { var options = new ChatOptions(); options.Tools = [.. list]; return gov.GetResponseAsync("Which?", options); }
            public Task Method() => gov.GetResponseAsync("Which?", new ChatOptions { Tools = [AIFunctionFactory.Create(Number)] });
            public Task Both() => gov.GetResponseAsync("Which?", new ChatOptions { Tools = [AIFunctionFactory.Create(Shared)] });
            public Task Again() => low.GetResponseAsync("Which?", new ChatOptions { Tools = [AIFunctionFactory.Create(Shared)] });
            public Task Helper() => Ask(low, new ChatOptions { Tools = [AIFunctionFactory.Create(() => records.MyNumber)] }); // -> low
            public Task Streamed() => Drain(gov.GetStreamingResponseAsync("Which?", new ChatOptions { Tools = { AIFunctionFactory.Create(() => records.MyNumber) } })); // -> gov
            public AITool Unused() => AIFunctionFactory.Create(() => records.MyNumber); // -> Desk

            private string Number(int id) => records.MyNumber; // -> gov
            private string Shared() => records.MyNumber; // -> low
            private static Task Ask(IChatClient client, ChatOptions options) => client.GetResponseAsync("Which?", options);
            private static async Task Drain(IAsyncEnumerable<ChatResponseUpdate> updates) { await foreach (var update in updates) { } }
        }
        """.Replace("Tools = { AIFunctionFactory.Create(() => records.MyNumber) }", "Tools = [AIFunctionFactory.Create(() => records.MyNumber)]", System.StringComparison.Ordinal) + Records);

    [Fact]
    public Task ALocalClientMayHaveIt() => EndpointTruth.Holds("""
        public class Desk(Records records)
        {
            private readonly ChatClient local = new("m", new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("http://localhost:1") });
            public Task Ask(IBridge bridge) => bridge.Of(local).GetResponseAsync("Which?", new ChatOptions { Tools = [AIFunctionFactory.Create(() => records.MyNumber)] }); // -> IChatClient
        }
        public interface IBridge { IChatClient Of(ChatClient client); }
        """.Replace(" // -> IChatClient", "", System.StringComparison.Ordinal) + Records);

    [Fact]
    public Task TheOnlyClientRegistered() => EndpointTruth.Holds("""
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddSingleton(new ChatClient("m", new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://ai.gov.example") }));
        builder.Services.AddSingleton<Tools>();
        var app = builder.Build();
        app.Run();

        public class Tools(Records records)
        {
            public AITool All() => AIFunctionFactory.Create(Number);
            private string Number() => records.MyNumber; // -> gov
        }
        """ + Records, program: true);

    [Fact]
    public Task OfSeveralClientsNoneIsMeant() => EndpointTruth.Holds("""
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddSingleton(new ChatClient("m", new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://ai.gov.example") }));
        builder.Services.AddKeyedSingleton("x", new ChatClient("m", "key"));
        var app = builder.Build();
        app.Run();

        public class Tools(Records records)
        {
            public AITool All() => AIFunctionFactory.Create(Number);
            private string Number() => records.MyNumber; // -> Tools
        }
        """ + Records, program: true);

    [Fact]
    public Task TheDefaultEndpoint() => EndpointTruth.Holds("""
        public class Tools(Records records)
        {
            public AITool All() => AIFunctionFactory.Create(Number);
            private string Number() => records.MyNumber; // -> gov
        }
        """ + Records, policy: """{ "version": 1, "defaultEndpoint": "gov", "endpoints": [ { "id": "gov", "contract": "individual", "maxClass": "class2" } ] }""");
}
