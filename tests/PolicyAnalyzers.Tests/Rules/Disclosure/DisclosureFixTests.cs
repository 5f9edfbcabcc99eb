using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.CodeFixes.Disclosure;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Disclosure;

/// <summary>What the fixes of AIP2001, AIP2002 and AIP2005 write.</summary>
public class DisclosureFixTests
{
    private const string Usings = """
        global using System;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Mvc;
        global using Microsoft.AspNetCore.SignalR;
        global using Microsoft.Extensions.AI;
        global using PolicyAnalyzers;
        """;

    [Fact]
    public Task TheHeaderIsSetFirst() => Fix<FlowRulesAnalyzer, SetTheHeader>("AIP2001", """
        [ApiController]
        public class Jokes(IChatClient client) : ControllerBase
        {
            [HttpGet("a")]
            public async Task<string> Block()
            {
                var response = await client.GetResponseAsync("Tell a joke.");
                return {|AIP2001:response.Text|};
            }

            [HttpGet("b")]
            public async Task<string> Arrow() => {|AIP2001:(await client.GetResponseAsync("Tell a joke.")).Text|};

            [HttpGet("c")]
            public async Task Written() => await Response.WriteAsync({|AIP2001:(await client.GetResponseAsync("Tell a joke.")).Text|});
        }
        """, """
        [ApiController]
        public class Jokes(IChatClient client) : ControllerBase
        {
            [HttpGet("a")]
            public async Task<string> Block()
            {
                Response.Headers["AI-Disclosure"] = "AI-generated";
                var response = await client.GetResponseAsync("Tell a joke.");
                return response.Text;
            }

            [HttpGet("b")]
            public async Task<string> Arrow()
            {
                Response.Headers["AI-Disclosure"] = "AI-generated";
                return (await client.GetResponseAsync("Tell a joke.")).Text;
            }

            [HttpGet("c")]
            public async Task Written()
            {
                Response.Headers["AI-Disclosure"] = "AI-generated";
                await Response.WriteAsync((await client.GetResponseAsync("Tell a joke.")).Text);
            }
        }
        """);

    [Fact]
    public Task TheHeaderIsSetInALambdaThatHasTheResponse() => Fix<FlowRulesAnalyzer, SetTheHeader>("AIP2001", """
        var app = WebApplication.Create();
        app.MapGet("/a", async (IChatClient client, HttpResponse response) => {|AIP2001:(await client.GetResponseAsync("Tell a joke.")).Text|});
        app.MapGet("/b", async (IChatClient client, HttpContext context) =>
        {
            await context.Response.WriteAsync({|AIP2001:(await client.GetResponseAsync("Tell a joke.")).Text|});
        });
        app.Run();
        """, """
        var app = WebApplication.Create();
        app.MapGet("/a", async (IChatClient client, HttpResponse response) =>
        {
            response.Headers["AI-Disclosure"] = "AI-generated";
            return (await client.GetResponseAsync("Tell a joke.")).Text;
        });
        app.MapGet("/b", async (IChatClient client, HttpContext context) =>
        {
            context.Response.Headers["AI-Disclosure"] = "AI-generated";
            await context.Response.WriteAsync((await client.GetResponseAsync("Tell a joke.")).Text);
        });
        app.Run();
        """, program: true);

    [Fact]
    public Task TheMemberIsSet() => Fix<FlowRulesAnalyzer, SetTheDisclosingMember>("AIP2001", """
        public class Answer { public string Text { get; set; } = ""; public bool IsAIGenerated { get; set; } }

        public record Note(string Text) { [AIDisclosure] public string? Notice { get; init; } }

        [ApiController]
        public class Jokes(IChatClient client) : ControllerBase
        {
            [HttpGet("a")] public async Task<Answer> A() => {|AIP2001:new Answer { Text = (await client.GetResponseAsync("Tell a joke.")).Text }|};
            [HttpGet("b")] public async Task<IActionResult> B() => {|AIP2001:Ok(new Answer { Text = (await client.GetResponseAsync("Tell a joke.")).Text, IsAIGenerated = false })|};
            [HttpGet("c")] public async Task<Note> C() => {|AIP2001:new Note((await client.GetResponseAsync("Tell a joke.")).Text)|};
        }
        """, """
        public class Answer { public string Text { get; set; } = ""; public bool IsAIGenerated { get; set; } }

        public record Note(string Text) { [AIDisclosure] public string? Notice { get; init; } }

        [ApiController]
        public class Jokes(IChatClient client) : ControllerBase
        {
            [HttpGet("a")] public async Task<Answer> A() => new Answer { Text = (await client.GetResponseAsync("Tell a joke.")).Text, IsAIGenerated = true };
            [HttpGet("b")] public async Task<IActionResult> B() => Ok(new Answer { Text = (await client.GetResponseAsync("Tell a joke.")).Text, IsAIGenerated = true });
            [HttpGet("c")] public async Task<Note> C() => new Note((await client.GetResponseAsync("Tell a joke.")).Text) { Notice = "この内容は AI が生成しました。 / This content was generated by AI." };
        }
        """);

    [Fact]
    public Task TheTextIsLabelled() => Fix<FlowRulesAnalyzer, LabelTheText>("AIP2001", """
        public class Jokes(IChatClient client) : Hub
        {
            public async Task<string> A() => {|AIP2001:(await client.GetResponseAsync("Tell a joke.")).Text|};

            public async Task B() => await Clients.Caller.SendAsync("joke", {|AIP2001:(await client.GetResponseAsync("Tell a joke.")).Text|});
        }
        """, """
        public class Jokes(IChatClient client) : Hub
        {
            public async Task<string> A() => AIDisclosure.Label((await client.GetResponseAsync("Tell a joke.")).Text);

            public async Task B() => await Clients.Caller.SendAsync("joke", AIDisclosure.Label((await client.GetResponseAsync("Tell a joke.")).Text));
        }
        """);

    [Fact]
    public Task TheFilterIsAdded() => Fix<FlowRulesAnalyzer, AddTheFilter>("AIP2001", """
        var app = WebApplication.Create();
        app.MapGet("/a", async (IChatClient client) => {|AIP2001:(await client.GetResponseAsync("Tell a joke.")).Text|});
        app.MapGet("/b", async (IChatClient client) => {|AIP2001:Results.Ok((await client.GetResponseAsync("Tell a joke.")).Text)|}).WithName("b");
        app.Run();
        """, """
        var app = WebApplication.Create();
        app.MapGet("/a", async (IChatClient client) => (await client.GetResponseAsync("Tell a joke.")).Text).AddEndpointFilter(async (context, next) => { context.HttpContext.Response.Headers["AI-Disclosure"] = "AI-generated"; return await next(context); });
        app.MapGet("/b", async (IChatClient client) => Results.Ok((await client.GetResponseAsync("Tell a joke.")).Text)).AddEndpointFilter(async (context, next) => { context.HttpContext.Response.Headers["AI-Disclosure"] = "AI-generated"; return await next(context); }).WithName("b");
        app.Run();
        """, program: true);

    [Fact]
    public Task TheNoticeIsAdded() => Fix<FlowRulesAnalyzer, AddTheNotice>("AIP2002", """
        [ApiController]
        public class Chats(IChatClient client) : ControllerBase
        {
            /// <summary>Answers.</summary>
            [HttpPost("a")]
            public async Task<AIGenerated<string>> {|AIP2002:A|}(string question) => AIGenerated.Create((await client.GetResponseAsync(question)).Text);
        }

        // Talks.
        public class {|AIP2002:Chat|}(IChatClient client) : Hub
        {
            public async Task<AIGenerated<string>> A(string question) => AIGenerated.Create((await client.GetResponseAsync(question)).Text);
        }
        """, """
        [ApiController]
        public class Chats(IChatClient client) : ControllerBase
        {
            /// <summary>Answers.</summary>
            [HttpPost("a")]
            [AINotice]
            public async Task<AIGenerated<string>> A(string question) => AIGenerated.Create((await client.GetResponseAsync(question)).Text);
        }

        // Talks.
        [AINotice]
        public class Chat(IChatClient client) : Hub
        {
            public async Task<AIGenerated<string>> A(string question) => AIGenerated.Create((await client.GetResponseAsync(question)).Text);
        }
        """);

    [Fact]
    public Task TheNoticeIsAddedToTheMapping() => Fix<FlowRulesAnalyzer, AddTheNotice>("AIP2002", """
        var app = WebApplication.Create();
        {|AIP2002:app.MapPost("/a", async (string question, IChatClient client) => AIGenerated.Create((await client.GetResponseAsync(question)).Text))|};
        app.Run();
        """, """
        var app = WebApplication.Create();
        app.MapPost("/a", async (string question, IChatClient client) => AIGenerated.Create((await client.GetResponseAsync(question)).Text)).WithMetadata(new AINoticeAttribute());
        app.Run();
        """, program: true);

    [Fact]
    public Task TheTextIsWritten() => Fix<SymbolRulesAnalyzer, WriteTheText>("AIP2005", """
        [ApiController]
        public class Jokes(IChatClient client) : ControllerBase
        {
            [HttpGet("a")]
            public async Task<AIGenerated<string>> A()
            {
                {|AIP2005:Response.Headers["AI-Disclosure"] = ""|};
                return {|AIP2005:AIGenerated.Create((await client.GetResponseAsync("Tell a joke.")).Text, "TODO")|};
            }
        }

        [{|AIP2005:AINotice(Text = "TBD")|}]
        public class Chat : Hub { }
        """, """
        [ApiController]
        public class Jokes(IChatClient client) : ControllerBase
        {
            [HttpGet("a")]
            public async Task<AIGenerated<string>> A()
            {
                Response.Headers["AI-Disclosure"] = "AI-generated";
                return AIGenerated.Create((await client.GetResponseAsync("Tell a joke.")).Text, "この内容は AI が生成しました。 / This content was generated by AI.");
            }
        }

        [AINotice(Text = "AI がお答えします。 / You are talking to AI.")]
        public class Chat : Hub { }
        """);

    private static Task Fix<TAnalyzer, TFix>(string rule, string code, string fixedCode, bool program = false)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        var test = new CSharpCodeFixTest<TAnalyzer, TFix> { ReferenceAssemblies = ReferenceAssemblies.Ai, TestCode = code, FixedCode = fixedCode };
        test.TestState.Sources.Add(("/0/Usings.cs", Usings));
        test.OnlyRules.Add(rule);
        if (program)
        {
            test.TestState.OutputKind = OutputKind.ConsoleApplication;
        }

        return test.RunAsync();
    }
}
