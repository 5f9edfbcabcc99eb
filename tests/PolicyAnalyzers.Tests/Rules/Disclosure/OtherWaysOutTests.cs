using System.Threading.Tasks;
using Xunit;
using static PolicyAnalyzers.Tests.Rules.FlowRuleTest;

namespace PolicyAnalyzers.Tests.Rules.Disclosure;

/// <summary>AIP2001: ways out beside plain results, and declarations beside plain filters.</summary>
public class OtherWaysOutTests
{
    [Fact]
    public Task StreamsAndEvents() => JudgeDisclosure("""
        var app = WebApplication.Create();
        app.MapGet("/sse", (IChatClient client) => {|AIP2001:TypedResults.ServerSentEvents(Texts(client))|});
        app.MapGet("/sequence", (IChatClient client) => {|AIP2001:Texts(client)|});
        app.MapGet("/header", (IChatClient client, HttpResponse response) => { response.Headers["AI-Disclosure"] = "generated"; return TypedResults.ServerSentEvents(Texts(client)); });
        app.MapGet("/fixed", () => TypedResults.ServerSentEvents(Fixed()));
        app.Run();

        static async IAsyncEnumerable<string> Texts(IChatClient client)
        {
            await foreach (var update in client.GetStreamingResponseAsync("Tell a joke.")) { yield return update.Text; }
        }

        static async IAsyncEnumerable<string> Fixed() { await Task.Yield(); yield return "one"; }
        """, program: true);

    [Fact]
    public Task ViewsAndPages() => JudgeDisclosure("""
        public class HomeController(IChatClient client) : Controller
        {
            public async Task<IActionResult> Index()
            {
                var text = (await client.GetResponseAsync("Tell a joke.")).Text;
                return {|AIP2001:View(new Joke { Text = text })|};
            }

            public async Task<IActionResult> Disclosed()
            {
                var text = (await client.GetResponseAsync("Tell a joke.")).Text;
                return View(new Joke { Text = text, AIGenerated = true });
            }
        }

        public class Joke { public string Text { get; set; } = ""; public bool AIGenerated { get; set; } }
        """);

    [Fact]
    public Task Mail() => JudgeDisclosure("""
        public class Letters(IChatClient client, System.Net.Mail.SmtpClient smtp)
        {
            public async Task Send()
            {
                var text = (await client.GetResponseAsync("Write a letter.")).Text;
                await smtp.SendMailAsync("from@example.com", "to@example.com", "Hello", {|AIP2001:text|});
                await smtp.SendMailAsync("from@example.com", "to@example.com", "Hello", AIDisclosure.Label(text));
            }
        }
        """);

    [Fact]
    public Task AttributesOnLambdasMethodsAndTheAssembly() => JudgeDisclosure("""
        var app = WebApplication.Create();
        app.MapGet("/a", [AIDisclosedBy("the page banner")] async (IChatClient client) => (await client.GetResponseAsync("Tell a joke.")).Text);
        app.MapGet("/b", Handlers.Banner);
        app.MapGet("/c", async (IChatClient client) => (await client.GetResponseAsync("Tell a joke.")).Text).WithMetadata(new MadeByAIAttribute());
        app.MapGet("/d", [MadeByAI] async (IChatClient client) => (await client.GetResponseAsync("Tell a joke.")).Text);
        app.MapGet("/e", async (IChatClient client) => {|AIP2001:(await client.GetResponseAsync("Tell a joke.")).Text|}).WithMetadata(new OtherAttribute());
        app.Run();

        static class Handlers
        {
            [AIDisclosedBy("the page banner")]
            public static async Task<string> Banner(IChatClient client) => (await client.GetResponseAsync("Tell a joke.")).Text;
        }

        [AIDisclosure] public sealed class MadeByAIAttribute : Attribute { }

        public sealed class OtherAttribute : Attribute { }
        """, program: true);

    [Fact]
    public Task AssemblyLevelReason() => JudgeDisclosure("""
        [assembly: AIDisclosedBy("the banner of each page", Kind = AIDisclosureKind.Interface)]

        [ApiController]
        public class A(IChatClient client) : ControllerBase
        {
            [HttpGet] public async Task<string> Tell() => (await client.GetResponseAsync("Tell a joke.")).Text;
        }
        """);

    [Fact]
    public Task MiddlewareAndGlobalFilters() => JudgeDisclosure("""
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddControllers();
        var app = builder.Build();
        app.UseMiddleware<DisclosureMiddleware>();
        app.MapGet("/a", async (IChatClient client) => (await client.GetResponseAsync("Tell a joke.")).Text);
        app.Run();

        [AIDisclosure]
        public class DisclosureMiddleware(RequestDelegate next)
        {
            public Task InvokeAsync(HttpContext context) { context.Response.Headers["AI-Disclosure"] = "generated"; return next(context); }
        }
        """, program: true);

    [Fact]
    public Task GlobalMvcFilter() => JudgeDisclosure("""
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddControllers(options => options.Filters.Add<DisclosureFilter>());
        var app = builder.Build();
        app.MapControllers();
        app.Run();

        [AIDisclosure]
        public class DisclosureFilter : Microsoft.AspNetCore.Mvc.Filters.IAsyncResultFilter
        {
            public Task OnResultExecutionAsync(Microsoft.AspNetCore.Mvc.Filters.ResultExecutingContext context, Microsoft.AspNetCore.Mvc.Filters.ResultExecutionDelegate next) => next();
        }

        [ApiController]
        public class A(IChatClient client) : ControllerBase
        {
            [HttpGet] public async Task<string> Tell() => (await client.GetResponseAsync("Tell a joke.")).Text;
        }
        """, program: true);

    [Fact]
    public Task FilterOnAnotherEndpointDoesNotCount() => JudgeDisclosure("""
        var app = WebApplication.Create();
        var ai = app.MapGroup("/ai").AddEndpointFilter<DisclosureFilter>();
        ai.MapGet("/a", () => "nothing");
        app.MapGet("/b", async (IChatClient client) => {|AIP2001:(await client.GetResponseAsync("Tell a joke.")).Text|});
        app.Run();

        [AIDisclosure]
        sealed class DisclosureFilter : IEndpointFilter
        {
            public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) => next(context);
        }
        """, program: true);

    [Fact]
    public Task InlineEndpointFilterThatSetsTheHeader() => JudgeDisclosure("""
        var app = WebApplication.Create();
        app.MapGet("/a", async (IChatClient client) => (await client.GetResponseAsync("Tell a joke.")).Text)
            .AddEndpointFilter(async (context, next) => { context.HttpContext.Response.Headers["AI-Disclosure"] = "generated"; return await next(context); });
        app.MapGet("/b", async (IChatClient client) => {|AIP2001:(await client.GetResponseAsync("Tell a joke.")).Text|})
            .AddEndpointFilter(async (context, next) => { context.HttpContext.Response.Headers["X-Time"] = "1"; return await next(context); });
        app.Run();
        """, program: true);
}
