using System.Threading.Tasks;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;
using static PolicyAnalyzers.Tests.Rules.FlowRuleTest;

namespace PolicyAnalyzers.Tests.Rules.Disclosure;

/// <summary>AIP2001: where AI content leaves for people, and what is no AI content.</summary>
public class AIContentIsNotDisclosedTests
{
    [Fact]
    public Task ControllerResults() => JudgeDisclosure("""
        [ApiController]
        public class FaqController(IChatClient client) : ControllerBase
        {
            [HttpGet("a")]
            public async Task<string> Text()
            {
                var response = await client.GetResponseAsync("Tell a joke.");
                return {|AIP2001:response.Text|};
            }

            [HttpGet("b")]
            public async Task<IActionResult> Result()
            {
                var response = await client.GetResponseAsync("Tell a joke.");
                return {|AIP2001:Ok(new { answer = response.Text })|};
            }

            [HttpGet("c")]
            public async Task<ActionResult<Answer>> Typed() => {|AIP2001:new Answer((await client.GetResponseAsync("Tell a joke.")).Text)|};

            [HttpGet("d")]
            public async Task<ChatResponse> Whole() => {|AIP2001:await client.GetResponseAsync("Tell a joke.")|};

            [HttpGet("e")]
            public async Task<IActionResult> Nothing() { await client.GetResponseAsync("Tell a joke."); return Ok("done"); }
        }

        public record Answer(string Text);
        """);

    [Fact]
    public Task MinimalApis() => JudgeDisclosure("""
        var app = WebApplication.Create();
        app.MapGet("/a", async (IChatClient client) => {|AIP2001:(await client.GetResponseAsync("Tell a joke.")).Text|});
        app.MapGet("/b", async (IChatClient client) =>
        {
            var response = await client.GetResponseAsync("Tell a joke.");
            return {|AIP2001:Results.Ok(response.Text)|};
        });
        app.MapGet("/c", async (IChatClient client) => { await client.GetResponseAsync("Tell a joke."); return Results.Ok("done"); });
        app.MapGet("/d", Handlers.Joke);
        app.Run();

        static class Handlers
        {
            public static async Task<IResult> Joke(IChatClient client) => {|AIP2001:TypedResults.Text((await client.GetResponseAsync("Tell a joke.")).Text)|};
        }
        """, program: true);

    [Fact]
    public Task WritesToTheResponse() => JudgeDisclosure("""
        var app = WebApplication.Create();
        app.MapGet("/write", async (HttpResponse response, IChatClient client) =>
        {
            var answer = await client.GetResponseAsync("Tell a joke.");
            await response.WriteAsync({|AIP2001:answer.Text|});
        });
        app.MapGet("/json", async (HttpContext context, IChatClient client) =>
        {
            var answer = await client.GetResponseAsync("Tell a joke.");
            await context.Response.WriteAsJsonAsync({|AIP2001:new { text = answer.Text }|});
        });
        app.MapGet("/stream", async (HttpResponse response, IChatClient client) =>
        {
            await foreach (var update in client.GetStreamingResponseAsync("Tell a joke."))
            {
                await response.WriteAsync({|AIP2001:update.Text|});
            }
        });
        app.MapGet("/count", async (HttpResponse response, IChatClient client) =>
        {
            var answer = await client.GetResponseAsync("Tell a joke.");
            await response.WriteAsync($"{answer.Text.Length} letters, {answer.Usage?.TotalTokenCount} tokens");
        });
        app.Run();
        """, program: true);

    [Fact]
    public Task Hubs() => JudgeDisclosure("""
        public class ChatHub(IChatClient client) : Hub
        {
            public async Task<string> Ask()
            {
                var answer = await client.GetResponseAsync("Tell a joke.");
                return {|AIP2001:answer.Text|};
            }

            public async Task Broadcast()
            {
                var answer = await client.GetResponseAsync("Tell a joke.");
                await Clients.All.SendAsync("joke", {|AIP2001:answer.Text|});
                await Clients.All.SendAsync("done", 3);
            }

            public async IAsyncEnumerable<string> Stream()
            {
                await foreach (var update in client.GetStreamingResponseAsync("Tell a joke."))
                {
                    yield return {|AIP2001:update.Text|};
                }
            }
        }
        """);

    [Fact]
    public Task HubContextInABackgroundService() => JudgeDisclosure("""
        public class ChatHub : Hub { }

        public class Worker(IChatClient client, IHubContext<ChatHub> hub) : BackgroundService
        {
            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                var answer = await client.GetResponseAsync("Tell a joke.", cancellationToken: stoppingToken);
                await hub.Clients.All.SendAsync("joke", {|AIP2001:answer.Text|}, stoppingToken);
            }
        }
        """);

    [Fact]
    public Task OpenAiClientsAndOtherMedia() => JudgeDisclosure("""
        [ApiController]
        public class MediaController(OpenAI.Chat.ChatClient chat, OpenAI.Images.ImageClient images, IEmbeddingGenerator<string, Embedding<float>> generator) : ControllerBase
        {
            [HttpGet("chat")]
            public async Task<string> Chat()
            {
                OpenAI.Chat.ChatCompletion completion = await chat.CompleteChatAsync("Tell a joke.");
                return {|AIP2001:completion.Content[0].Text|};
            }

            [HttpGet("image")]
            public async Task<IActionResult> Image()
            {
                OpenAI.Images.GeneratedImage image = await images.GenerateImageAsync("A cat.");
                return {|AIP2001:File(image.ImageBytes.ToArray(), "image/png")|};
            }

            [HttpGet("vector")]
            public async Task<float[]> Vector() => (await generator.GenerateVectorAsync("cat")).ToArray();

            [HttpGet("tokens")]
            public async Task<int> Tokens()
            {
                OpenAI.Chat.ChatCompletion completion = await chat.CompleteChatAsync("Tell a joke.");
                return completion.Usage.TotalTokenCount;
            }
        }
        """);

    [Fact]
    public Task ThroughServicesAndRecords() => JudgeDisclosure("""
        public interface IJokes { Task<Joke> Tell(); }

        public record Joke(string Text, DateTime At);

        public class Jokes(IChatClient client) : IJokes
        {
            public async Task<Joke> Tell()
            {
                var response = await client.GetResponseAsync("Tell a joke.");
                return new Joke(response.Text.Trim(), DateTime.Now);
            }
        }

        [ApiController]
        public class JokesController(IJokes jokes) : ControllerBase
        {
            [HttpGet("all")] public async Task<Joke> All() => {|AIP2001:await jokes.Tell()|};
            [HttpGet("text")] public async Task<IActionResult> Text() { var joke = await jokes.Tell(); return {|AIP2001:Ok("Joke: " + joke.Text)|}; }
            [HttpGet("time")] public async Task<DateTime> Time() => (await jokes.Tell()).At;
        }
        """);

    [Fact]
    public Task TheFindingStandsWhereTheContentLeavesAlsoInAHelper() => JudgeDisclosure("""
        [ApiController]
        public class JokesController(IChatClient client) : ControllerBase
        {
            [HttpGet("a")]
            public async Task Tell()
            {
                var response = await client.GetResponseAsync("Tell a joke.");
                await Write(response.Text);
            }

            [HttpGet("b")]
            public Task Fixed() => Constant("A fixed joke.");

            private async Task Write(string text) => await Response.WriteAsync({|AIP2001:text|});

            private async Task Constant(string text) => await Response.WriteAsync(text);
        }
        """);

    [Fact]
    public Task ScalarsParsedFromOutput() => JudgeDisclosure("""
        public enum Mood { Good, Bad }

        [ApiController]
        public class MoodController(IChatClient client) : ControllerBase
        {
            [HttpGet("enum")]
            public async Task<Mood> Enum() => System.Enum.Parse<Mood>((await client.GetResponseAsync("Good or bad?")).Text);

            [HttpGet("number")]
            public async Task<int> Number() => int.Parse((await client.GetResponseAsync("A number?")).Text);

            [HttpGet("try")]
            public async Task<IActionResult> Try()
            {
                var response = await client.GetResponseAsync("A number?");
                return int.TryParse(response.Text, out var number) ? Ok(number) : BadRequest("No number.");
            }

            [HttpGet("yes")]
            public async Task<bool> Yes() => (await client.GetResponseAsync("Yes or no?")).Text.StartsWith("yes", StringComparison.OrdinalIgnoreCase);

            [HttpGet("word")]
            public async Task<string> Word() => (await client.GetResponseAsync("Good or bad?")).Text switch { "good" => "It is good.", _ => "It is bad." };

            [HttpGet("json")]
            public async Task<Mood> Json() => JsonSerializer.Deserialize<Rating>((await client.GetResponseAsync("Rate it.")).Text)!.Mood;

            [HttpGet("comment")]
            public async Task<string?> Comment() => {|AIP2001:JsonSerializer.Deserialize<Rating>((await client.GetResponseAsync("Rate it.")).Text)!.Comment|};
        }

        public record Rating(Mood Mood, string? Comment);
        """);

    [Fact]
    public Task FakesAreNoAi() => JudgeDisclosure("""
        public sealed class FakeChatClient : IChatClient
        {
            public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
                Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, "canned")));
            public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
            public object? GetService(Type serviceType, object? serviceKey = null) => null;
            public void Dispose() { }
        }

        [ApiController]
        public class DemoController(IChatClient injected) : ControllerBase
        {
            [HttpGet("fake")]
            public async Task<string> Fake() => (await new FakeChatClient().GetResponseAsync("Hello")).Text;

            [HttpGet("injected")]
            public async Task<string> Injected() => {|AIP2001:(await injected.GetResponseAsync("Hello")).Text|};
        }
        """);

    [Fact]
    public Task LocalModelsNeedDisclosureToo() => JudgeDisclosure("""
        using System.ClientModel;
        using OpenAI;
        using OpenAI.Chat;

        [ApiController]
        public class LocalController : ControllerBase
        {
            private readonly ChatClient local = new("llama", new ApiKeyCredential("none"), new OpenAIClientOptions { Endpoint = new Uri("http://localhost:11434/v1") });

            [HttpGet]
            public async Task<string> Ask()
            {
                ChatCompletion completion = await local.CompleteChatAsync("Tell a joke.");
                return {|AIP2001:completion.Content[0].Text|};
            }
        }
        """);

    [Fact]
    public Task WhereTheValueEnteredIsAnAdditionalLocation() => JudgeDisclosure("""
        [ApiController]
        public class JokesController(IChatClient client) : ControllerBase
        {
            [HttpGet]
            public async Task<string> Tell() => {|#0:(await {|#1:client.GetResponseAsync("Tell a joke.")|}).Text|};
        }
        """, expected: new DiagnosticResult("AIP2001").WithLocation(0).WithLocation(1));
}
