using System.Threading.Tasks;
using Xunit;
using static PolicyAnalyzers.Tests.Rules.FlowRuleTest;

namespace PolicyAnalyzers.Tests.Rules.Audit;

/// <summary>AIP3001: harder paths. Only normal exits count; a step that may be left out is none.</summary>
public class AuditPathTests
{
    private static Task Judge(string members, string types = "") => JudgeAudit(
        "public class Faq(IChatClient client, IAIAuditLog audit)\n{\n    private static AIAuditEntry Entry => new() { Purpose = \"faq\" };\n" + members + "\n}\n" + types);

    [Fact]
    public Task ThrowingIsNoNormalExit() => Judge("""
        public async Task<string> Ask()
        {
            var response = await client.GetResponseAsync("Hello");
            if (response.Text.Length == 0) { throw new InvalidOperationException("Empty."); }
            audit.Record(Entry);
            return response.Text;
        }
        """);

    [Fact]
    public Task RetryLoops() => Judge("""
        public async Task<string> Covered()
        {
            ChatResponse response;
            while (true)
            {
                try { response = await client.GetResponseAsync("Hello"); break; }
                catch (HttpRequestException) { await Task.Delay(100); }
            }

            audit.Record(Entry);
            return response.Text;
        }

        public async Task<string?> GivesUp()
        {
            for (var i = 0; i < 3; i++)
            {
                try
                {
                    var response = await client.{|AIP3001:GetResponseAsync|}("Hello");
                    return response.Text;
                }
                catch (HttpRequestException) { audit.Record(Entry); }
            }

            return null;
        }
        """);

    [Fact]
    public Task ConditionalAccessMayLeaveItOut() => JudgeAudit("""
        public class Faq(IChatClient client, IAIAuditLog? audit)
        {
            public async Task<string> Ask()
            {
                var response = await client.{|AIP3001:GetResponseAsync|}("Hello");
                audit?.Record(new AIAuditEntry());
                return response.Text;
            }
        }
        """);

    [Fact]
    public Task ConditionsAndSwitchExpressions() => Judge("""
        public async Task<string> Ternary(bool loud)
        {
            var response = await client.GetResponseAsync("Hello");
            return loud ? Recorded(response.Text.ToUpperInvariant()) : Recorded(response.Text);
        }

        public async Task<string> Half(bool loud)
        {
            var response = await client.{|AIP3001:GetResponseAsync|}("Hello");
            return loud ? Recorded(response.Text) : response.Text;
        }

        public async Task<string> ShortCircuit(bool loud)
        {
            var response = await client.{|AIP3001:GetResponseAsync|}("Hello");
            if (loud && Recorded("").Length == 0) { return "loud"; }
            return response.Text;
        }

        private string Recorded(string text) { audit.Record(Entry); return text; }
        """);

    [Fact]
    public Task TheCallItselfMayBeLeftOut() => Judge("""
        public async Task<string> Cached(string? known)
        {
            if (known is not null) { return known; }
            var response = await client.GetResponseAsync("Hello");
            audit.Record(Entry);
            return response.Text;
        }

        public async Task<string> Coalesced(string? known)
        {
            var text = known ?? (await client.GetResponseAsync("Hello")).Text;
            audit.Record(Entry);
            return text;
        }
        """);

    [Fact]
    public Task StreamsInIterators() => Judge("""
        public async IAsyncEnumerable<string> After()
        {
            await foreach (var update in client.GetStreamingResponseAsync("Hello")) { yield return update.Text; }
            audit.Record(Entry);
        }

        public async IAsyncEnumerable<string> Never()
        {
            await foreach (var update in client.{|AIP3001:GetStreamingResponseAsync|}("Hello")) { yield return update.Text; }
        }

        public async IAsyncEnumerable<string> OnlyInTheLoop()
        {
            await foreach (var update in client.{|AIP3001:GetStreamingResponseAsync|}("Hello")) { audit.Record(Entry); yield return update.Text; }
        }
        """);

    [Fact]
    public Task SeveralCallsOfOneMember() => Judge("""
        public async Task<string> Both()
        {
            var first = await client.GetResponseAsync("Hello");
            var second = await client.GetResponseAsync("Again");
            audit.Record(Entry);
            return first.Text + second.Text;
        }

        public async Task<string> SecondOnlySometimes(bool again)
        {
            var first = await client.{|AIP3001:GetResponseAsync|}("Hello");
            if (!again) { return first.Text; }
            var second = await client.GetResponseAsync("Again");
            audit.Record(Entry);
            return second.Text;
        }
        """);

    [Fact]
    public Task OwnAuditServiceThatWritesTheRecord() => Judge("""
        public async Task<string> Ask(IRecorder recorder)
        {
            var response = await client.GetResponseAsync("Hello");
            await recorder.Asked(response.ModelId);
            return response.Text;
        }

        public async Task<string> Empty(INothing nothing)
        {
            var response = await client.{|AIP3001:GetResponseAsync|}("Hello");
            await nothing.Asked(response.ModelId);
            return response.Text;
        }
        """, """
        public interface IRecorder { Task Asked(string? model); }

        public class Recorder(IAIAuditLog log) : IRecorder { public async Task Asked(string? model) => await log.RecordAsync(new AIAuditEntry { Model = model }); }

        public interface INothing { Task Asked(string? model); }

        public class Nothing : INothing { public Task Asked(string? model) => Task.CompletedTask; }
        """);

    [Fact]
    public Task OneImplementationDoesNotRecord() => Judge("""
        public async Task<string> Ask(IRecorder recorder)
        {
            var response = await client.{|AIP3001:GetResponseAsync|}("Hello");
            await recorder.Asked(response.ModelId);
            return response.Text;
        }
        """, """
        public interface IRecorder { Task Asked(string? model); }

        public class Recorder(IAIAuditLog log) : IRecorder { public async Task Asked(string? model) => await log.RecordAsync(new AIAuditEntry { Model = model }); }

        public class NoRecorder : IRecorder { public Task Asked(string? model) => Task.CompletedTask; }
        """);

    [Fact]
    public Task BackgroundWorkersAndHubs() => JudgeAudit("""
        public class Worker(IChatClient client, IAIAuditLog audit) : BackgroundService
        {
            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                while (!stoppingToken.IsCancellationRequested)
                {
                    await client.GetResponseAsync("Anything new?", cancellationToken: stoppingToken);
                    await audit.RecordAsync(new AIAuditEntry(), stoppingToken);
                }
            }
        }

        public class ChatHub(IChatClient client) : Hub
        {
            public Task Ask() => client.{|AIP3001:GetResponseAsync|}("Hello");
        }

        static class Program { static void Main() { } }
        """, program: true);

    [Fact]
    public Task LoggersOfThePolicy() => JudgeAudit("""
        using Microsoft.Extensions.Logging;

        namespace Contoso
        {
            public class AITrail { }

            public static class Log
            {
                public static void AIAsked(ILogger logger) => logger.LogInformation("asked");
                [LoggerMessage(EventName = "AIUsed")] public static void Used(ILogger logger) => logger.LogInformation("used");
                public static void Other(ILogger logger) => logger.LogInformation("other");
            }

            public class Faq(IChatClient client, ILogger<Faq> logger, ILogger<AITrail> trail)
            {
                public async Task Method() { await client.GetResponseAsync("Hello"); Log.AIAsked(logger); }
                public async Task Event() { await client.GetResponseAsync("Hello"); Log.Used(logger); }
                public async Task Category() { await client.GetResponseAsync("Hello"); trail.LogInformation("asked"); }
                public async Task Other() { await client.{|AIP3001:GetResponseAsync|}("Hello"); Log.Other(logger); }
                public async Task Plain() { await client.{|AIP3001:GetResponseAsync|}("Hello"); logger.LogInformation("asked"); }
            }
        }
        """, """{ "version": 1, "audit": { "loggers": ["M:Contoso.Log.AIAsked*", "E:AIUsed", "Contoso.AITrail"] } }""");
}
