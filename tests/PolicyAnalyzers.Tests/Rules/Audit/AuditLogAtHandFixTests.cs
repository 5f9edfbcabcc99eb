using System;
using System.Threading.Tasks;
using PolicyAnalyzers.CodeFixes.Audit;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Audit;

/// <summary>Where the fix of AIP3001 gets the audit log from when none is at hand, and what it finds out about the fields.</summary>
public class AuditLogAtHandFixTests
{
    private const string Usings = """
        global using System;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.Extensions.AI;
        global using PolicyAnalyzers;
        """;

    [Fact]
    public Task TheHandlerOfAnEndpointTakesIt() => Verify(
        """
        public static class Endpoints
        {
            public static void Map(WebApplication app)
            {
                app.MapPost("/a", async (IChatClient client, CancellationToken cancellation) => (await client.{|AIP3001:GetResponseAsync|}("Hello", cancellationToken: cancellation)).Text);
                app.MapPost("/b", AskAsync);
            }

            private static async Task<string> AskAsync(IChatClient client, HttpContext http)
            {
                return (await client.{|AIP3001:GetResponseAsync|}("Hello")).Text;
            }
        }
        """,
        """
        public static class Endpoints
        {
            public static void Map(WebApplication app)
            {
                app.MapPost("/a", async (IChatClient client, IAIAuditLog audit, CancellationToken cancellation) =>
                {
                    var outcome = "failed";
                    try
                    {
                        var result = (await client.GetResponseAsync("Hello", cancellationToken: cancellation)).Text;
                        outcome = "succeeded";
                        return result;
                    }
                    finally
                    {
                        audit.Record(new AIAuditEntry
                        {
                            User = Environment.UserName,
                            Time = DateTimeOffset.UtcNow,
                            Endpoint = "IChatClient",
                            Model = client.GetService<ChatClientMetadata>()?.DefaultModelId ?? "unknown",
                            Classification = "class1",
                            Purpose = "Map",
                            Outcome = outcome,
                            CorrelationId = Guid.NewGuid().ToString(),
                        });
                    }
                });
                app.MapPost("/b", AskAsync);
            }

            private static async Task<string> AskAsync(IChatClient client, HttpContext http, IAIAuditLog audit)
            {
                var outcome = "failed";
                try
                {
                    var result = (await client.GetResponseAsync("Hello")).Text;
                    outcome = "succeeded";
                    return result;
                }
                finally
                {
                    audit.Record(new AIAuditEntry
                    {
                        User = http.User.Identity?.Name ?? "anonymous",
                        Time = DateTimeOffset.UtcNow,
                        Endpoint = "IChatClient",
                        Model = client.GetService<ChatClientMetadata>()?.DefaultModelId ?? "unknown",
                        Classification = "class1",
                        Purpose = "AskAsync",
                        Outcome = outcome,
                        CorrelationId = http.TraceIdentifier,
                    });
                }
            }
        }
        """);

    [Fact]
    public Task AConstructorTakesIt() => Verify(
        """
        public sealed class One
        {
            private readonly IChatClient _client;

            public One(IChatClient client) => _client = client;

            [AIPurpose("answers")]
            public Task Ask([Confidentiality("class2")] string question) => _client.{|AIP3001:GetResponseAsync|}("Q: " + question);
        }

        public sealed class Made
        {
            private readonly IChatClient client;

            public Made(IChatClient client) => this.client = client;

            public Task Ask() => client.{|AIP3001:GetResponseAsync|}("Hello");

            public static Made Of(IChatClient client) => new Made(client);
        }
        """,
        """
        public sealed class One
        {
            private readonly IAIAuditLog _audit;
            private readonly IChatClient _client;

            public One(IChatClient client, IAIAuditLog audit)
            {
                _client = client;
                _audit = audit;
            }

            [AIPurpose("answers")]
            public async Task Ask([Confidentiality("class2")] string question)
            {
                var outcome = "failed";
                try
                {
                    await _client.GetResponseAsync("Q: " + question);
                    outcome = "succeeded";
                }
                finally
                {
                    _audit.Record(new AIAuditEntry
                    {
                        User = Environment.UserName,
                        Time = DateTimeOffset.UtcNow,
                        Endpoint = "IChatClient",
                        Model = _client.GetService<ChatClientMetadata>()?.DefaultModelId ?? "unknown",
                        Classification = "class2",
                        Purpose = "answers",
                        Outcome = outcome,
                        CorrelationId = Guid.NewGuid().ToString(),
                    });
                }
            }
        }

        public sealed class Made
        {
            private readonly IChatClient client;

            public Made(IChatClient client) => this.client = client;

            public Task Ask() => client.{|AIP3001:GetResponseAsync|}("Hello");

            public static Made Of(IChatClient client) => new Made(client);
        }
        """);

    [Fact]
    public Task WhatCannotBeWrappedAsAWholeIsWrappedByStatement() => Verify(
        """
        public sealed class Desk
        {
            private readonly IChatClient client;

            public Desk(IChatClient client, IAIAuditLog audit)
            {
                this.client = client;
                var response = client.{|AIP3001:GetResponseAsync|}("Hello").Result;
                Greeting = response.Text;
                Audit = audit;
            }

            public string Greeting { get; }

            public IAIAuditLog Audit { get; }

            public string Tip
            {
                get
                {
                    return client.{|AIP3001:GetResponseAsync|}("A tip").Result.Text;
                }
            }
        }
        """,
        """
        public sealed class Desk
        {
            private readonly IChatClient client;

            public Desk(IChatClient client, IAIAuditLog audit)
            {
                this.client = client;
                ChatResponse response;
                var outcome = "failed";
                try
                {
                    response = client.GetResponseAsync("Hello").Result;
                    outcome = "succeeded";
                }
                finally
                {
                    audit.Record(new AIAuditEntry
                    {
                        User = Environment.UserName,
                        Time = DateTimeOffset.UtcNow,
                        Endpoint = "IChatClient",
                        Model = client.GetService<ChatClientMetadata>()?.DefaultModelId ?? "unknown",
                        Classification = "class1",
                        Purpose = "Desk",
                        Outcome = outcome,
                        CorrelationId = Guid.NewGuid().ToString(),
                    });
                }

                Greeting = response.Text;
                Audit = audit;
            }

            public string Greeting { get; }

            public IAIAuditLog Audit { get; }

            public string Tip
            {
                get
                {
                    var outcome = "failed";
                    try
                    {
                        var result = client.GetResponseAsync("A tip").Result.Text;
                        outcome = "succeeded";
                        return result;
                    }
                    finally
                    {
                        Audit.Record(new AIAuditEntry
                        {
                            User = Environment.UserName,
                            Time = DateTimeOffset.UtcNow,
                            Endpoint = "IChatClient",
                            Model = client.GetService<ChatClientMetadata>()?.DefaultModelId ?? "unknown",
                            Classification = "class1",
                            Purpose = "Tip",
                            Outcome = outcome,
                            CorrelationId = Guid.NewGuid().ToString(),
                        });
                    }
                }
            }
        }
        """);

    private static Task Verify(string code, string fixedCode)
    {
        var test = new CSharpCodeFixTest<FlowRulesAnalyzer, RecordTheCall> { TestCode = code, FixedCode = fixedCode };
        test.TestState.Sources.Add(("/0/Usings.cs", Usings));
        test.OnlyRules.Add("AIP3001");
        return test.RunAsync();
    }
}
