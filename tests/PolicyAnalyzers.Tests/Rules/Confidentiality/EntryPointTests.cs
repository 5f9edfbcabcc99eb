using System.Threading.Tasks;
using Xunit;
using static PolicyAnalyzers.Tests.Rules.FlowRuleTest;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality;

/// <summary>AIP1006 in a program: what comes in through frameworks is an origin; between own members the engine goes on to the callers.</summary>
public class EntryPointTests
{
    private const string Main = "\nstatic class Program { static void Main() { } }\n";

    [Fact]
    public Task ControllerAction() => JudgeSends("""
        [ApiController]
        public class FaqController(IChatClient client) : ControllerBase
        {
            [HttpPost]
            public async Task<string> Ask(string question) => (await client.GetResponseAsync({|AIP1006:question|})).Text;

            [HttpGet]
            public async Task<string> Hello() => (await client.GetResponseAsync("Say hello.")).Text;
        }
        """ + Main, program: true);

    [Fact]
    public Task MinimalApiLambdaAndMethodGroup() => JudgeSends("""
        var app = WebApplication.Create();
        app.MapPost("/ask", async (string question, IChatClient client) => (await client.GetResponseAsync({|AIP1006:question|})).Text);
        app.MapPost("/hello", async (IChatClient client) => (await client.GetResponseAsync("Say hello.")).Text);
        app.MapPost("/method", Handlers.Ask);
        app.MapPost("/local", Local);
        app.Run();

        static async Task<string> Local(string text, IChatClient client) => (await client.GetResponseAsync({|AIP1006:text|})).Text;

        static class Handlers
        {
            public static async Task<string> Ask([FromBody] string question, [FromServices] IChatClient client) => (await client.GetResponseAsync({|AIP1006:question|})).Text;
        }
        """, program: true);

    [Fact]
    public Task HubMethod() => JudgeSends("""
        public class ChatHub(IChatClient client) : Hub
        {
            public async Task<int> Ask(string question) => (await client.GetResponseAsync({|AIP1006:question|})).Messages.Count;
        }
        """ + Main, program: true);

    [Fact]
    public Task RazorPageHandlerAndBoundProperty() => JudgeSends("""
        public class AskModel(IChatClient client) : Microsoft.AspNetCore.Mvc.RazorPages.PageModel
        {
            [BindProperty]
            public string Question { get; set; } = "";

            public Task OnPostAsync() => client.GetResponseAsync({|AIP1006:Question|});
            public Task OnPostNamedAsync(string name) => client.GetResponseAsync({|AIP1006:"Greet " + name|});
        }
        """ + Main, program: true);

    [Fact]
    public Task RequestBody() => JudgeSends("""
        var app = WebApplication.Create();
        app.MapPost("/ask", async (HttpContext context, IChatClient client) =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var text = await reader.ReadToEndAsync();
            await client.GetResponseAsync({|AIP1006:text|});
        });
        app.MapPost("/header", async (HttpContext context, IChatClient client) => { await client.GetResponseAsync("Method: " + context.Request.Method); });
        """, program: true);

    [Fact]
    public Task BackgroundService() => JudgeSends("""
        public class Worker(IChatClient client) : BackgroundService
        {
            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                while (!stoppingToken.IsCancellationRequested)
                {
                    foreach (var file in Directory.EnumerateFiles("inbox"))
                    {
                        await client.GetResponseAsync({|AIP1006:File.ReadAllText(file)|}, cancellationToken: stoppingToken);
                    }

                    await client.GetResponseAsync("Anything new?", cancellationToken: stoppingToken);
                }
            }
        }
        """ + Main, program: true);

    [Fact]
    public Task TheFindingStandsWhereDataEntersAHelper() => JudgeSends("""
        [ApiController]
        public class FaqController(FaqService service) : ControllerBase
        {
            [HttpPost]
            public Task<string> Ask(string question) => service.Answer({|AIP1006:question|}, 3);

            [HttpGet]
            public Task<string> Hello() => service.Answer("Say hello.", 1);
        }

        public class FaqService(IChatClient client)
        {
            public async Task<string> Answer(string prompt, int sentences) => (await Send($"In {sentences} sentences: {prompt}")).Text;

            private Task<ChatResponse> Send(string text) => client.GetResponseAsync([new ChatMessage(ChatRole.User, text)]);
        }
        """ + Main, program: true);

    [Fact]
    public Task WhatOriginatesInTheHelperIsReportedThere() => JudgeSends("""
        [ApiController]
        public class FaqController(FaqService service) : ControllerBase
        {
            [HttpPost]
            public Task<string> Ask(string question) => service.Answer({|AIP1006:question|});
        }

        public class FaqService(IChatClient client)
        {
            public async Task<string> Answer(string prompt) => (await client.GetResponseAsync({|AIP1006:File.ReadAllText("rules.txt") + prompt|})).Text;
        }
        """ + Main, program: true);

    [Fact]
    public Task NobodyCallsDeadCode() => JudgeSends("""
        public class Unused(IChatClient client)
        {
            public Task<ChatResponse> Ask(string question) => client.GetResponseAsync(question);
            private Task<ChatResponse> Again(string question) => Ask(question);
        }
        """ + Main, program: true);

    [Fact]
    public Task InternalMembersOfALibraryAreNoEntries() => JudgeSends("""
        internal class Internal(IChatClient client)
        {
            public Task<ChatResponse> Ask(string question) => client.GetResponseAsync(question);
        }

        public class Visible(IChatClient client)
        {
            public Task<ChatResponse> Hello() => Say("Hello");
            public Task<ChatResponse> Greet(string name) => Say({|AIP1006:name|});
            private Task<ChatResponse> Say(string text) => client.GetResponseAsync(text);
        }
        """);

    [Fact]
    public Task InterfaceImplementedOnceInSource() => JudgeSends("""
        public interface IAssistant { Task<string> Ask(string prompt); }

        public class Assistant(IChatClient client) : IAssistant
        {
            public async Task<string> Ask(string prompt) => (await client.GetResponseAsync(prompt)).Text;
        }

        [ApiController]
        public class AskController(IAssistant assistant) : ControllerBase
        {
            [HttpPost] public Task<string> Ask(string question) => assistant.Ask({|AIP1006:question|});
            [HttpGet] public Task<string> Hello() => assistant.Ask("Say hello.");
        }
        """ + Main, program: true);

    private const string Template = """

        public abstract class Assistant(IChatClient client)
        {
            public Task<ChatResponse> Run() => client.GetResponseAsync(Prompt());
            protected abstract string Prompt();
        }
        """;

    [Fact]
    public Task BaseClassTemplateMethod() => JudgeSends("""
        [ApiController]
        public class RunController(Filed assistant) : ControllerBase
        {
            [HttpPost] public Task Run() => assistant.Run();
        }

        public class Filed(IChatClient client) : Assistant(client)
        {
            protected override string Prompt() => File.ReadAllText("prompt.txt");
        }
        """ + Template.Replace("client.GetResponseAsync(Prompt())", "client.GetResponseAsync({|AIP1006:Prompt()|})", System.StringComparison.Ordinal) + Main, program: true);

    [Fact]
    public Task BaseClassTemplateMethodWithAConstant() => JudgeSends("""
        [ApiController]
        public class RunController(Fixed assistant) : ControllerBase
        {
            [HttpPost] public Task Run() => assistant.Run();
        }

        public class Fixed(IChatClient client) : Assistant(client)
        {
            protected override string Prompt() => "Say hello.";
        }
        """ + Template + Main, program: true);
}
