using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.CodeFixes.Audit;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tests.Samples.Running;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Audit;

/// <summary>What the fixes of AIP3001, AIP3002 and AIP3003 write; what they have written is run against a model, too.</summary>
public class AuditFixTests
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.Extensions.AI;
        global using PolicyAnalyzers;
        """;

    private const string Entry = """
        audit.Record(new AIAuditEntry
        {
            User = Environment.UserName,
            Time = DateTimeOffset.UtcNow,
            Endpoint = "IChatClient",
            Model = client.GetService<ChatClientMetadata>()?.DefaultModelId ?? "unknown",
            Classification = "{2}",
            Purpose = "{0}",
            Outcome = {1},
            CorrelationId = Guid.NewGuid().ToString(),
        });
        """;

    /// <summary>The code with an entry for each line <c>@record PURPOSE OUTCOME CLASS</c>.</summary>
    private static string Filled(string code) => string.Join('\n', code.Split('\n').Select(static line =>
    {
        var words = line.Trim().Split(' ');
        return words[0] != "@record" ? line : string.Join('\n', Entry.Replace("{0}", words[1], StringComparison.Ordinal)
            .Replace("{1}", words[2], StringComparison.Ordinal).Replace("{2}", words[3], StringComparison.Ordinal).Split('\n').Select(part => line[..line.IndexOf('@', StringComparison.Ordinal)] + part));
    }));

    private static Task Verify<TFix>(string id, string code, string fixedCode, string? batch = null)
        where TFix : CodeFixProvider, new()
    {
        var test = new CSharpCodeFixTest<FlowRulesAnalyzer, TFix> { TestCode = code, FixedCode = Filled(fixedCode), BatchFixedCode = batch };
        test.TestState.Sources.Add(("/0/Usings.cs", Usings));
        test.OnlyRules.Add(id);
        return test.RunAsync();
    }

    private static async Task LeavesOneRecordEachTime(string code, string type)
    {
        var run = AuditRun.Compile(Filled(code), type);
        foreach (var method in run.Methods)
        {
            foreach (var behavior in Enum.GetValues<ModelBehavior>())
            {
                var record = Assert.Single(await run.RecordsOf(method, behavior));
                Assert.DoesNotContain(
                    typeof(AIAuditEntry).GetProperties().Where(property => property.Name is not ("InputHash" or "OutputHash" or "EqualityContract")),
                    property => property.GetValue(record) is null or "");
            }
        }
    }

    [Fact]
    public async Task ACallIsRecordedWhicheverWayItEnds()
    {
        const string code = """
            public sealed class Desk(IChatClient client, IAIAuditLog audit)
            {
                public Task<ChatResponse> Expression(CancellationToken cancellation) => client.{|AIP3001:GetResponseAsync|}("Hello", cancellationToken: cancellation);

                public async Task<string> Body(CancellationToken cancellation)
                {
                    var response = await client.{|AIP3001:GetResponseAsync|}("Hello", cancellationToken: cancellation);
                    if (response.Text.Length == 0)
                    {
                        return "";
                    }

                    return response.Text;
                }

                public async IAsyncEnumerable<string> Stream([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
                {
                    await foreach (var update in client.{|AIP3001:GetStreamingResponseAsync|}("Hello", cancellationToken: cancellation))
                    {
                        yield return update.Text;
                    }
                }
            }
            """;
        const string fixedCode = """
            public sealed class Desk(IChatClient client, IAIAuditLog audit)
            {
                public async Task<ChatResponse> Expression(CancellationToken cancellation)
                {
                    var outcome = "failed";
                    try
                    {
                        var result = await client.GetResponseAsync("Hello", cancellationToken: cancellation);
                        outcome = "succeeded";
                        return result;
                    }
                    finally
                    {
                        @record Expression outcome class1
                    }
                }

                public async Task<string> Body(CancellationToken cancellation)
                {
                    var outcome = "failed";
                    try
                    {
                        var response = await client.GetResponseAsync("Hello", cancellationToken: cancellation);
                        if (response.Text.Length == 0)
                        {
                            outcome = "succeeded";
                            return "";
                        }

                        outcome = "succeeded";
                        return response.Text;
                    }
                    finally
                    {
                        @record Body outcome class1
                    }
                }

                public async IAsyncEnumerable<string> Stream([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
                {
                    var outcome = "failed";
                    try
                    {
                        await foreach (var update in client.GetStreamingResponseAsync("Hello", cancellationToken: cancellation))
                        {
                            yield return update.Text;
                        }
                        outcome = "succeeded";
                    }
                    finally
                    {
                        @record Stream outcome class1
                    }
                }
            }
            """;
        await Verify<RecordTheCall>("AIP3001", code, fixedCode);
        await LeavesOneRecordEachTime(fixedCode, "Desk");
    }

    [Fact]
    public Task TwoCallsOfAFunctionShareOneRecordAndOtherFunctionsHaveTheirs() => Verify<RecordTheCall>(
        "AIP3001",
        """
        public sealed class Desk(IChatClient client, IAIAuditLog audit)
        {
            public async Task Both()
            {
                await client.{|AIP3001:GetResponseAsync|}("Hello");
                await client.{|AIP3001:GetResponseAsync|}("Again");
            }

            public Task Each(string[] questions) => Task.WhenAll(questions.Select(question => client.{|AIP3001:GetResponseAsync|}(question)));

            public Task<bool> CannotWait(out int length)
            {
                length = 1;
                audit.Record(new AIAuditEntry());
                return Task.FromResult(true);
            }
        }
        """,
        """
        public sealed class Desk(IChatClient client, IAIAuditLog audit)
        {
            public async Task Both()
            {
                var outcome = "failed";
                try
                {
                    await client.GetResponseAsync("Hello");
                    await client.GetResponseAsync("Again");
                    outcome = "succeeded";
                }
                finally
                {
                    @record Both outcome class1
                }
            }

            public Task Each(string[] questions) => Task.WhenAll(questions.Select(async question =>
            {
                var outcome = "failed";
                try
                {
                    var result = await client.GetResponseAsync(question);
                    outcome = "succeeded";
                    return result;
                }
                finally
                {
                    @record Each outcome unknown
                }
            }));

            public Task<bool> CannotWait(out int length)
            {
                length = 1;
                audit.Record(new AIAuditEntry());
                return Task.FromResult(true);
            }
        }
        """);

    [Fact]
    public async Task AServiceIsGivenTheLog()
    {
        const string code = """
            public sealed class Desk(IChatClient client)
            {
                public async Task Ask(CancellationToken cancellation)
                {
                    await client.{|AIP3001:GetResponseAsync|}("Hello", cancellationToken: cancellation);
                }
            }
            """;
        const string fixedCode = """
            public sealed class Desk(IChatClient client, IAIAuditLog audit)
            {
                public async Task Ask(CancellationToken cancellation)
                {
                    var outcome = "failed";
                    try
                    {
                        await client.GetResponseAsync("Hello", cancellationToken: cancellation);
                        outcome = "succeeded";
                    }
                    finally
                    {
                        @record Ask outcome class1
                    }
                }
            }
            """;
        await Verify<RecordTheCall>("AIP3001", code, fixedCode);
        await LeavesOneRecordEachTime(fixedCode, "Desk");
    }

    [Fact]
    public async Task AFailureIsRecorded()
    {
        const string record = """
            new() { User = "u", Time = DateTimeOffset.UtcNow, Endpoint = "e", Model = "m", Classification = "class1", Purpose = "p", Outcome = "succeeded", CorrelationId = "c" };
            """;
        const string code = $$"""
            public sealed class Desk(IChatClient client, IAIAuditLog audit)
            {
                private static AIAuditEntry Succeeded => {{record}}

                public async Task<string> Plain(CancellationToken cancellation)
                {
                    var response = await client.{|AIP3003:GetResponseAsync|}("Hello", cancellationToken: cancellation);
                    audit.Record(Succeeded);
                    return response.Text;
                }

                public async Task<string> Forgotten(CancellationToken cancellation)
                {
                    try
                    {
                        var response = await client.{|AIP3003:GetResponseAsync|}("Hello", cancellationToken: cancellation);
                        audit.Record(Succeeded);
                        return response.Text;
                    }
                    catch (IOException)
                    {
                        return "";
                    }
                }

                public async IAsyncEnumerable<string> Stream([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
                {
                    await foreach (var update in client.{|AIP3003:GetStreamingResponseAsync|}("Hello", cancellationToken: cancellation))
                    {
                        yield return update.Text;
                    }

                    audit.Record(Succeeded);
                }
            }
            """;
        const string fixedCode = $$"""
            public sealed class Desk(IChatClient client, IAIAuditLog audit)
            {
                private static AIAuditEntry Succeeded => {{record}}

                public async Task<string> Plain(CancellationToken cancellation)
                {
                    ChatResponse response;
                    try
                    {
                        response = await client.GetResponseAsync("Hello", cancellationToken: cancellation);
                    }
                    catch (Exception)
                    {
                        @record Plain "failed" class1
                        throw;
                    }

                    audit.Record(Succeeded);
                    return response.Text;
                }

                public async Task<string> Forgotten(CancellationToken cancellation)
                {
                    try
                    {
                        var response = await client.GetResponseAsync("Hello", cancellationToken: cancellation);
                        audit.Record(Succeeded);
                        return response.Text;
                    }
                    catch (IOException)
                    {
                        @record Forgotten "failed" class1
                        return "";
                    }
                    catch (Exception)
                    {
                        @record Forgotten "failed" class1
                        throw;
                    }
                }

                public async IAsyncEnumerable<string> Stream([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
                {
                    try
                    {
                        await foreach (var update in client.GetStreamingResponseAsync("Hello", cancellationToken: cancellation))
                        {
                            yield return update.Text;
                        }
                    }
                    finally
                    {
                        audit.Record(Succeeded);
                    }
                }
            }
            """;
        await Verify<RecordTheFailure>("AIP3003", code, fixedCode);
        await LeavesOneRecordEachTime(fixedCode, "Desk");
    }

    [Fact]
    public async Task MissingFieldsAreSet()
    {
        const string code = """
            public sealed class Desk(IChatClient client, IAIAuditLog audit)
            {
                public async Task Ask(CancellationToken cancellation)
                {
                    try
                    {
                        await client.GetResponseAsync("Hello", cancellationToken: cancellation);
                    }
                    finally
                    {
                        audit.Record({|AIP3002:new AIAuditEntry { User = "clerk", Purpose = "", Outcome = "ended", Model = "small", Endpoint = "gateway" }|});
                    }
                }
            }
            """;
        const string fixedCode = """
            public sealed class Desk(IChatClient client, IAIAuditLog audit)
            {
                public async Task Ask(CancellationToken cancellation)
                {
                    try
                    {
                        await client.GetResponseAsync("Hello", cancellationToken: cancellation);
                    }
                    finally
                    {
                        audit.Record(new AIAuditEntry { User = "clerk", Purpose = "Ask", Outcome = "ended", Model = "small", Endpoint = "gateway", Time = DateTimeOffset.UtcNow, Classification = "class1", CorrelationId = Guid.NewGuid().ToString() });
                    }
                }
            }
            """;
        await Verify<SetTheMissingFields>("AIP3002", code, fixedCode);
        await LeavesOneRecordEachTime(fixedCode, "Desk");
    }
}
