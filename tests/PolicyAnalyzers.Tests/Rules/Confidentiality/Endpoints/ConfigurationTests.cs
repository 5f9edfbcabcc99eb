using System.Threading.Tasks;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality.Endpoints;

/// <summary>Addresses in appsettings*.json, along every way by which code gets at them.</summary>
public class ConfigurationTests
{
    private const string Settings = """
        {
          // Comments and trailing commas are fine.
          "AI": { "Endpoint": "https://ai.gov.example/v1", "Host": "ai.gov.example", "Model": "gpt-4o", "Nested": { "Low": "https://low.example" }, "Local": "http://localhost:11434" },
          "Low": { "Endpoint": "https://low.example/v1" },
          "Services": [ { "Name": "a", "Url": "https://low.example" } ],
          "ConnectionStrings": { "openai": "Endpoint=https://ai.gov.example/;Key=abc", "plain": "https://low.example" },
          "Endpoint": "https://api.openai.com/v1",
        }
        """;

    private const string Make = """

        public static class Make
        {
            public static ChatClient Client(Uri endpoint) => new("gpt-4o", new ApiKeyCredential("key"), new OpenAIClientOptions { Endpoint = endpoint });
            public static ChatClient Client(string endpoint) => Client(new Uri(endpoint));
        }

        public class AiOptions { public string Endpoint { get; set; } = ""; public Uri? Local { get; set; } public string Model { get; set; } = ""; public string Missing { get; set; } = ""; public NestedOptions Nested { get; set; } = new(); }
        public class NestedOptions { public string Low { get; set; } = ""; }
        """;

    [Fact]
    public Task ByKey() => Holds("""
        public class Desk(IConfiguration configuration, IConfigurationRoot root)
        {
            public Task Indexer([Confidentiality("class3")] string s) => Make.Client(configuration["AI:Endpoint"]!).CompleteChatAsync(s); // -> gov
            public Task Root([Confidentiality("class3")] string s) => Make.Client(root["Low:Endpoint"]!).CompleteChatAsync(s); // -> low
            public Task Case([Confidentiality("class3")] string s) => Make.Client(configuration["ai:ENDPOINT"]!).CompleteChatAsync(s); // -> gov
            public Task Top([Confidentiality("class3")] string s) => Make.Client(configuration["Endpoint"]!).CompleteChatAsync(s); // -> public
            public Task Section([Confidentiality("class3")] string s) => Make.Client(configuration.GetSection("AI")["Endpoint"]!).CompleteChatAsync(s); // -> gov
            public Task Sections([Confidentiality("class3")] string s) => Make.Client(configuration.GetSection("AI").GetSection("Nested")["Low"]!).CompleteChatAsync(s); // -> low
            public Task Required([Confidentiality("class3")] string s) { var section = configuration.GetRequiredSection("AI:Nested"); return Make.Client(section["Low"]!).CompleteChatAsync(s); } // -> low
            public Task SectionValue([Confidentiality("class3")] string s) => Make.Client(configuration.GetSection("AI:Endpoint").Value!).CompleteChatAsync(s); // -> gov
            public Task Value([Confidentiality("class3")] string s) => Make.Client(configuration.GetValue<string>("Low:Endpoint")!).CompleteChatAsync(s); // -> low
            public Task ValueOfSection([Confidentiality("class3")] string s) => Make.Client(configuration.GetSection("AI").GetValue<Uri>("Endpoint")!).CompleteChatAsync(s); // -> gov
            public Task Connection([Confidentiality("class3")] string s) => Make.Client(configuration.GetConnectionString("plain")!).CompleteChatAsync(s); // -> low
            public Task ConnectionParts([Confidentiality("class3")] string s) => Make.Client(configuration.GetConnectionString("openai")!.Split(';')[0]).CompleteChatAsync(s); // -> gov
            public Task Host([Confidentiality("class3")] string s) => Make.Client("https://" + configuration["AI:Host"] + "/v1").CompleteChatAsync(s); // -> gov
            public Task Interpolated([Confidentiality("class3")] string s) => Make.Client($"https://{configuration["AI:Host"]}/v1").CompleteChatAsync(s); // -> gov
            public Task Local([Confidentiality("class3")] string s) => Make.Client(configuration["AI:Local"]!).CompleteChatAsync(s);
            public Task Constant([Confidentiality("class3")] string s) => Make.Client(configuration[Keys.Endpoint]!).CompleteChatAsync(s); // -> low
            public Task Missing([Confidentiality("class3")] string s) => Make.Client(configuration["AI:Nowhere"]!).CompleteChatAsync(s); // -> ChatClient
            public Task MissingOr([Confidentiality("class3")] string s) => Make.Client(configuration["AI:Nowhere"] ?? "https://low.example").CompleteChatAsync(s); // -> low
            public Task Either([Confidentiality("class3")] string s) => Make.Client(configuration["AI:Endpoint"] ?? "https://low.example").CompleteChatAsync(s); // -> low
            public Task Helper([Confidentiality("class3")] string s) => Make.Client(Endpoint(configuration)).CompleteChatAsync(s); // -> gov
            public Task SectionHelper([Confidentiality("class3")] string s) => Make.Client(Of(configuration.GetSection("Low"))).CompleteChatAsync(s); // -> low
            public Task NotAnAddress([Confidentiality("class3")] string s) => new ChatClient(configuration["AI:Model"]!, "key").CompleteChatAsync(s); // -> public
            private static string Endpoint(IConfiguration settings) => settings["AI:Endpoint"]!;
            private static string Of(IConfigurationSection section) => section.Value!;
        }

        public static class Keys { public const string Section = "Low"; public const string Endpoint = Section + ":Endpoint"; }
        """.Replace("private static string Of(IConfigurationSection section) => section.Value!;", "private static Uri Of(IConfigurationSection section) => section.GetValue<Uri>(\"Endpoint\")!;", System.StringComparison.Ordinal)
            .Replace("// -> low\n    public Task NotAnAddress", "// -> public\n    public Task NotAnAddress", System.StringComparison.Ordinal));

    [Fact]
    public Task ByBinding() => Holds("""
        public class Desk(IConfiguration configuration)
        {
            public Task Got([Confidentiality("class3")] string s) => Make.Client(configuration.GetSection("AI").Get<AiOptions>()!.Endpoint).CompleteChatAsync(s); // -> gov
            public Task Local([Confidentiality("class3")] string s) => Make.Client(configuration.GetSection("AI").Get<AiOptions>()!.Local!).CompleteChatAsync(s);
            public Task Nested([Confidentiality("class3")] string s) => Make.Client(configuration.GetSection("AI").Get<AiOptions>()!.Nested.Low).CompleteChatAsync(s); // -> low
            public Task Root([Confidentiality("class3")] string s) => Make.Client(configuration.Get<AiOptions>()!.Endpoint).CompleteChatAsync(s); // -> public
            public Task Missing([Confidentiality("class3")] string s) => Make.Client(configuration.GetSection("AI").Get<AiOptions>()!.Missing).CompleteChatAsync(s); // -> ChatClient
            public Task Bound([Confidentiality("class3")] string s) { var options = new AiOptions(); configuration.GetSection("AI").Bind(options); return Make.Client(options.Endpoint).CompleteChatAsync(s); } // -> gov
            public Task BoundByKey([Confidentiality("class3")] string s) { var options = new AiOptions(); configuration.Bind("Low", options); return Make.Client(options.Endpoint).CompleteChatAsync(s); } // -> low
        }
        """);

    [Fact]
    public Task ByOptions() => Holds("""
        var builder = WebApplication.CreateBuilder();
        builder.Services.Configure<AiOptions>(builder.Configuration.GetSection("AI"));
        builder.Services.AddOptions<LowOptions>().BindConfiguration("Low");
        builder.Services.AddOptions<SetOptions>().Configure(o => o.Endpoint = "https://low.example");
        builder.Services.Configure<CodeOptions>(o => { o.Endpoint = "https://ai.gov.example"; });
        builder.Services.AddOptions<BoundOptions>().Bind(builder.Configuration.GetSection("AI")).Validate(o => o.Endpoint.Length > 0);
        builder.Services.AddSingleton(builder.Configuration.GetSection("Low").Get<PlainOptions>()!);
        builder.Services.AddSingleton<Desk>();
        var app = builder.Build();
        app.MapPost("/", ([Confidentiality("class3")] string s, IOptions<AiOptions> options) => { Make.Client(options.Value.Endpoint).CompleteChat(s); }); // -> gov
        app.MapPost("/desk", async (Desk desk, [Confidentiality("class3")] string s) => { await desk.Ask(s); });
        app.Run();

        public class LowOptions { public string Endpoint { get; set; } = ""; }
        public class SetOptions { public string Endpoint { get; set; } = ""; }
        public class CodeOptions { public string Endpoint { get; set; } = ""; }
        public class BoundOptions { public string Endpoint { get; set; } = ""; }
        public class PlainOptions { public string Endpoint { get; set; } = ""; }
        public class DefaultOptions { public string Endpoint { get; set; } = "https://low.example/v1"; }

        public class Desk(IOptions<AiOptions> options, IOptionsSnapshot<LowOptions> low, IOptionsMonitor<SetOptions> set, IOptions<CodeOptions> code, IOptions<BoundOptions> bound, PlainOptions plain, IOptions<DefaultOptions> byDefault)
        {
            private readonly AiOptions kept = options.Value;
            private readonly ChatClient client = Make.Client(options.Value.Endpoint);

            public async Task Ask(string s)
            {
                await Make.Client(options.Value.Endpoint).CompleteChatAsync(s);
                await Make.Client(low.Value.Endpoint).CompleteChatAsync(s);
            }
        }

        [ApiController]
        public class DeskController(IOptions<AiOptions> options, IOptionsSnapshot<LowOptions> low, IOptionsMonitor<SetOptions> set, IOptions<CodeOptions> code, IOptions<BoundOptions> bound, PlainOptions plain, IOptions<DefaultOptions> byDefault) : ControllerBase
        {
            private readonly AiOptions kept = options.Value;
            private readonly ChatClient client = Make.Client(options.Value.Endpoint);

            [HttpPost("a")] public Task Kept([Confidentiality("class3")] string s) => Make.Client(kept.Endpoint).CompleteChatAsync(s); // -> gov
            [HttpPost("b")] public Task Client([Confidentiality("class3")] string s) => client.CompleteChatAsync(s); // -> gov
            [HttpPost("c")] public Task Nested([Confidentiality("class3")] string s) => Make.Client(options.Value.Nested.Low).CompleteChatAsync(s); // -> low
            [HttpPost("d")] public Task Low([Confidentiality("class3")] string s) => Make.Client(low.Value.Endpoint).CompleteChatAsync(s); // -> low
            [HttpPost("e")] public Task Set([Confidentiality("class3")] string s) => Make.Client(set.CurrentValue.Endpoint).CompleteChatAsync(s); // -> low
            [HttpPost("f")] public Task Code([Confidentiality("class3")] string s) => Make.Client(code.Value.Endpoint).CompleteChatAsync(s); // -> gov
            [HttpPost("g")] public Task Bound([Confidentiality("class3")] string s) => Make.Client(bound.Value.Endpoint).CompleteChatAsync(s); // -> gov
            [HttpPost("h")] public Task Plain([Confidentiality("class3")] string s) => Make.Client(plain.Endpoint).CompleteChatAsync(s); // -> low
            [HttpPost("i")] public Task Default([Confidentiality("class3")] string s) => Make.Client(byDefault.Value.Endpoint).CompleteChatAsync(s); // -> low
            [HttpPost("j")] public Task Helper([Confidentiality("class3")] string s) => Of(options.Value).CompleteChatAsync(s); // -> gov
            private static ChatClient Of(AiOptions settings) => Make.Client(settings.Endpoint);
        }
        """.Replace("app.MapPost(\"/desk\", async (Desk desk, [Confidentiality(\"class3\")] string s) => { await desk.Ask(s); });\n", "", System.StringComparison.Ordinal)
            .Replace("builder.Services.AddSingleton<Desk>();\n", "", System.StringComparison.Ordinal), program: true);

    [Fact]
    public Task ValuesOfAllEnvironmentsArePossible() => EndpointTruth.Holds("""
        public class Desk(IConfiguration configuration)
        {
            public Task Either([Confidentiality("class3")] string s) => Make.Client(configuration["AI:Endpoint"]!).CompleteChatAsync(s); // -> low
            public Task Development([Confidentiality("class3")] string s) => Make.Client(configuration["Own:Endpoint"]!).CompleteChatAsync(s); // -> gov
            public Task Local([Confidentiality("class3")] string s) => Make.Client(configuration["Local:Endpoint"]!).CompleteChatAsync(s);
        }
        """ + Make, files:
        [
            ("appsettings.json", """{ "AI": { "Endpoint": "https://ai.gov.example" }, "Own": { "Endpoint": "https://ai.gov.example" }, "Local": { "Endpoint": "http://localhost:1" } }"""),
            ("appsettings.Production.json", """{ "AI": { "Endpoint": "https://low.example" } }"""),
            ("appsettings.Development.json", """{ "Own": { "Endpoint": "http://localhost:1234" }, "Local": { "Endpoint": "http://127.0.0.1" } }"""),
            ("other.json", """{ "Local": { "Endpoint": "https://api.openai.com" } }"""),
        ]);

    [Fact]
    public Task ABrokenFileSaysWhatItCan() => EndpointTruth.Holds("""
        public class Desk(IConfiguration configuration)
        {
            public Task Ask([Confidentiality("class3")] string s) => Make.Client(configuration["AI:Endpoint"]!).CompleteChatAsync(s); // -> gov
        }
        """ + Make, files: [("appsettings.json", """{ "AI": { "Endpoint": "https://ai.gov.example", "Broken": """)]);

    private static Task Holds(string code, bool program = false) => EndpointTruth.Holds(code + Make, program, files: [("appsettings.json", Settings)]);
}
