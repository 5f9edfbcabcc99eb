using System.Threading.Tasks;
using Xunit;
using static PolicyAnalyzers.Tests.Rules.FlowRuleTest;

namespace PolicyAnalyzers.Tests.Rules.Disclosure;

/// <summary>AIP2001: a header, a filter or an attribute around the response says that AI made it; or someone declares where it is said.</summary>
public class DisclosedByResponseTests
{
    [Fact]
    public Task HeaderBeforeTheWrite() => JudgeDisclosure("""
        var app = WebApplication.Create();
        app.MapGet("/stream", async (HttpResponse response, IChatClient client) =>
        {
            response.Headers["AI-Disclosure"] = "generated";
            await foreach (var update in client.GetStreamingResponseAsync("Tell a joke."))
            {
                await response.WriteAsync(update.Text);
            }
        });
        app.MapGet("/append", async (HttpContext context, IChatClient client) =>
        {
            context.Response.Headers.Append("AI-Disclosure", "generated");
            return (await client.GetResponseAsync("Tell a joke.")).Text;
        });
        app.MapGet("/late", async (HttpResponse response, IChatClient client) =>
        {
            await response.WriteAsync({|AIP2001:(await client.GetResponseAsync("Tell a joke.")).Text|});
            response.Headers["AI-Disclosure"] = "generated";
        });
        app.MapGet("/other", async (HttpResponse response, IChatClient client) =>
        {
            response.Headers["X-Other"] = "generated";
            await response.WriteAsync({|AIP2001:(await client.GetResponseAsync("Tell a joke.")).Text|});
        });
        app.Run();
        """, program: true);

    [Fact]
    public Task HeaderOnEveryPath() => JudgeDisclosure("""
        [ApiController]
        public class JokesController(IChatClient client) : ControllerBase
        {
            [HttpGet("both")]
            public async Task<string> Both(bool japanese)
            {
                if (japanese) { Response.Headers["AI-Disclosure"] = "ai; ja"; }
                else { Response.Headers.Append("AI-Disclosure", "ai; en"); }
                return (await client.GetResponseAsync("Tell a joke.")).Text;
            }

            [HttpGet("one")]
            public async Task<string> One(bool japanese)
            {
                if (japanese) { Response.Headers["AI-Disclosure"] = "ai; ja"; }
                return {|AIP2001:(await client.GetResponseAsync("Tell a joke.")).Text|};
            }

            [HttpGet("helper")]
            public async Task<string> Helper()
            {
                Disclose();
                return (await client.GetResponseAsync("Tell a joke.")).Text;
            }

            [HttpGet("removed")]
            public async Task<string> Removed()
            {
                Disclose();
                Response.Headers.Remove("AI-Disclosure");
                return {|AIP2001:(await client.GetResponseAsync("Tell a joke.")).Text|};
            }

            private void Disclose() => Response.Headers["AI-Disclosure"] = "generated";
        }
        """);

    [Fact]
    public Task HeaderSetInEveryCallerOfAWritingHelper() => JudgeDisclosure("""
        [ApiController]
        public class JokesController(IChatClient client) : ControllerBase
        {
            [HttpGet("a")]
            public async Task A()
            {
                Response.Headers["AI-Disclosure"] = "generated";
                await Write((await client.GetResponseAsync("Tell a joke.")).Text);
            }

            [HttpGet("b")]
            public async Task B()
            {
                Response.Headers["AI-Disclosure"] = "generated";
                await Write((await client.GetResponseAsync("Tell another.")).Text);
            }

            private Task Write(string text) => Response.WriteAsync(text);
        }
        """);

    [Fact]
    public Task HeaderOfThePolicyReplacesTheDefault() => JudgeDisclosure("""
        [ApiController]
        public class JokesController(IChatClient client) : ControllerBase
        {
            [HttpGet("own")]
            public async Task<string> Own() { Response.Headers["X-Made-By"] = "AI"; return (await client.GetResponseAsync("Tell a joke.")).Text; }

            [HttpGet("default")]
            public async Task<string> Default() { Response.Headers["AI-Disclosure"] = "AI"; return {|AIP2001:(await client.GetResponseAsync("Tell a joke.")).Text|}; }
        }
        """, """{ "version": 1, "disclosure": { "header": "X-Made-By" } }""");

    [Fact]
    public Task OnStartingCounts() => JudgeDisclosure("""
        [ApiController]
        public class JokesController(IChatClient client) : ControllerBase
        {
            [HttpGet]
            public async Task<string> Tell()
            {
                Response.OnStarting(() => { Response.Headers["AI-Disclosure"] = "generated"; return Task.CompletedTask; });
                return (await client.GetResponseAsync("Tell a joke.")).Text;
            }
        }
        """);

    private const string Filter = """

        [AIDisclosure]
        public sealed class DisclosureFilter : IEndpointFilter
        {
            public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
            {
                context.HttpContext.Response.Headers["AI-Disclosure"] = "generated";
                return await next(context);
            }
        }

        public sealed class TimingFilter : IEndpointFilter
        {
            public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) => next(context);
        }
        """;

    [Fact]
    public Task EndpointFilters() => JudgeDisclosure("""
        var app = WebApplication.Create();
        app.MapGet("/a", async (IChatClient client) => (await client.GetResponseAsync("Tell a joke.")).Text).AddEndpointFilter<DisclosureFilter>();
        app.MapGet("/b", async (IChatClient client) => (await client.GetResponseAsync("Tell a joke.")).Text).WithName("b").AddEndpointFilter(new DisclosureFilter());
        app.MapGet("/c", async (IChatClient client) => {|AIP2001:(await client.GetResponseAsync("Tell a joke.")).Text|}).AddEndpointFilter<TimingFilter>();
        var ai = app.MapGroup("/ai").AddEndpointFilter<DisclosureFilter>();
        ai.MapGet("/d", async (IChatClient client) => (await client.GetResponseAsync("Tell a joke.")).Text);
        var nested = ai.MapGroup("/nested");
        nested.MapGet("/e", async (IChatClient client) => (await client.GetResponseAsync("Tell a joke.")).Text);
        var late = app.MapGroup("/late");
        late.AddEndpointFilter<DisclosureFilter>();
        late.MapGet("/f", async (IChatClient client) => (await client.GetResponseAsync("Tell a joke.")).Text);
        var plain = app.MapGroup("/plain");
        plain.MapGet("/g", async (IChatClient client) => {|AIP2001:(await client.GetResponseAsync("Tell a joke.")).Text|});
        app.Run();
        """ + Filter, program: true);

    [Fact]
    public Task FilterThroughTheGroupThatAHelperGets() => JudgeDisclosure("""
        var app = WebApplication.Create();
        app.MapGroup("/ai").AddEndpointFilter<DisclosureFilter>().MapJokes();
        app.Run();

        static class JokeEndpoints
        {
            public static void MapJokes(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder routes) => routes.MapGet("/joke", Joke);
            private static async Task<string> Joke(IChatClient client) => (await client.GetResponseAsync("Tell a joke.")).Text;
        }
        """ + Filter, program: true);

    [Fact]
    public Task FilterOfThePolicy() => JudgeDisclosure("""
        var app = WebApplication.Create();
        app.MapGet("/a", async (IChatClient client) => (await client.GetResponseAsync("Tell a joke.")).Text).AddEndpointFilter<TimingFilter>();
        app.Run();
        """ + Filter, """{ "version": 1, "disclosure": { "satisfiers": ["T:TimingFilter"] } }""", program: true);

    [Fact]
    public Task InlineMiddleware() => JudgeDisclosure("""
        var app = WebApplication.Create();
        app.Use(async (context, next) => { context.Response.Headers["AI-Disclosure"] = "generated"; await next(context); });
        app.MapGet("/a", async (IChatClient client) => (await client.GetResponseAsync("Tell a joke.")).Text);
        app.Run();
        """, program: true);

    [Fact]
    public Task AttributesOnActionTypeAndBase() => JudgeDisclosure("""
        using Microsoft.AspNetCore.Mvc.Filters;

        [AIDisclosure]
        public sealed class DisclosesAIAttribute : ActionFilterAttribute { }

        [DisclosesAI]
        public abstract class AIController : ControllerBase { }

        [ApiController]
        public class Derived(IChatClient client) : AIController
        {
            [HttpGet] public async Task<string> Tell() => (await client.GetResponseAsync("Tell a joke.")).Text;
        }

        [ApiController]
        public class Single(IChatClient client) : ControllerBase
        {
            [HttpGet("a"), DisclosesAI] public async Task<string> A() => (await client.GetResponseAsync("Tell a joke.")).Text;
            [HttpGet("b")] public async Task<string> B() => {|AIP2001:(await client.GetResponseAsync("Tell a joke.")).Text|};
        }

        [ApiController, ServiceFilter(typeof(DisclosesAIAttribute))]
        public class ByServiceFilter(IChatClient client) : ControllerBase
        {
            [HttpGet] public async Task<string> Tell() => (await client.GetResponseAsync("Tell a joke.")).Text;
        }
        """);

    [Fact]
    public Task ReasonedExceptions() => JudgeDisclosure("""
        [ApiController]
        public class A(IChatClient client) : ControllerBase
        {
            [HttpGet("a"), AIDisclosedBy("the page banner")] public async Task<string> Banner() => (await client.GetResponseAsync("Tell a joke.")).Text;
            [HttpGet("b"), AIDisclosedBy("")] public async Task<string> Empty() => {|AIP2001:(await client.GetResponseAsync("Tell a joke.")).Text|};
            [HttpGet("c"), AIDisclosedBy("the editor", Kind = AIDisclosureKind.EditorialReview, Reason = "A clerk edits each text.")]
            public async Task<string> Edited() => (await client.GetResponseAsync("Tell a joke.")).Text;
        }

        [ApiController, AIDisclosedBy("the page banner")]
        public class B(IChatClient client) : ControllerBase
        {
            [HttpGet] public async Task<string> Tell() => (await client.GetResponseAsync("Tell a joke.")).Text;
        }
        """);
}
