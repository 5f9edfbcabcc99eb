using System.Threading.Tasks;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;
using static PolicyAnalyzers.Tests.Rules.FlowRuleTest;

namespace PolicyAnalyzers.Tests.Rules.Audit;

/// <summary>AIP3001: a record on every normal path of the member that calls, or by those who call it.</summary>
public class AICallIsNotAuditedTests
{
    private static Task Judge(string members) => JudgeAudit(
        "public class Faq(IChatClient client, IAIAuditLog audit, Microsoft.Extensions.Logging.ILogger<Faq> logger)\n{\n    private static AIAuditEntry Entry => new() { Purpose = \"faq\", Outcome = \"succeeded\" };\n" + members + "\n}\n");

    [Fact]
    public Task NoRecordAtAll() => JudgeAudit("""
        public class Faq(IChatClient client, OpenAI.Chat.ChatClient chat, IEmbeddingGenerator<string, Embedding<float>> generator)
        {
            public Task<ChatResponse> Constant() => client.{|AIP3001:GetResponseAsync|}("Hello");
            public async Task<string> Text() { OpenAI.Chat.ChatCompletion c = await chat.{|AIP3001:CompleteChatAsync|}("Hello"); return c.Content[0].Text; }
            public Task Vectors() => generator.{|AIP3001:GenerateVectorAsync|}("Hello");

            public async Task<int> Stream()
            {
                var count = 0;
                await foreach (var update in client.{|AIP3001:GetStreamingResponseAsync|}("Hello")) { count++; }
                return count;
            }
        }
        """);

    [Fact]
    public Task RecordBeforeAfterAndInFinally() => Judge("""
        public async Task<string> Before()
        {
            await audit.RecordAsync(Entry);
            return (await client.GetResponseAsync("Hello")).Text;
        }

        public async Task<string> After()
        {
            var response = await client.GetResponseAsync("Hello");
            audit.Record(Entry);
            return response.Text;
        }

        public async Task<string> Finally()
        {
            try { return (await client.GetResponseAsync("Hello")).Text; }
            finally { await audit.RecordAsync(Entry); }
        }

        public async Task Stream()
        {
            await foreach (var update in client.GetStreamingResponseAsync("Hello")) { Console.Write(update.Text); }
            await audit.RecordAsync(Entry, CancellationToken.None).ConfigureAwait(false);
        }
        """);

    [Fact]
    public Task RecordOnSomePathsOnly() => Judge("""
        public async Task<string> OneBranch(bool important)
        {
            var response = await client.{|AIP3001:GetResponseAsync|}("Hello");
            if (important) { await audit.RecordAsync(Entry); }
            return response.Text;
        }

        public async Task<string> BothBranches(bool important)
        {
            var response = await client.GetResponseAsync("Hello");
            if (important) { await audit.RecordAsync(Entry); } else { audit.Record(Entry); }
            return response.Text;
        }

        public async Task<string> EarlyReturn()
        {
            var response = await client.{|AIP3001:GetResponseAsync|}("Hello");
            if (response.Text.Length == 0) { return "nothing"; }
            await audit.RecordAsync(Entry);
            return response.Text;
        }

        public async Task<string> ReturnBeforeTheCall(bool skip)
        {
            if (skip) { return "skipped"; }
            var response = await client.GetResponseAsync("Hello");
            await audit.RecordAsync(Entry);
            return response.Text;
        }

        public async Task<string> Case(int kind)
        {
            var response = await client.{|AIP3001:GetResponseAsync|}("Hello");
            switch (kind) { case 1: audit.Record(Entry); break; case 2: break; default: audit.Record(Entry); break; }
            return response.Text;
        }

        public async Task Loop(string[] questions)
        {
            foreach (var question in questions) { await client.GetResponseAsync("Hello"); audit.Record(Entry); }
        }
        """);

    [Fact]
    public Task OnlyInCatch() => Judge("""
        public async Task<string> Ask()
        {
            try { return (await client.{|AIP3001:GetResponseAsync|}("Hello")).Text; }
            catch (Exception) { await audit.RecordAsync(Entry); throw; }
        }

        public async Task<string> Both()
        {
            try
            {
                var response = await client.GetResponseAsync("Hello");
                audit.Record(Entry);
                return response.Text;
            }
            catch (Exception) { audit.Record(Entry); throw; }
        }
        """);

    [Fact]
    public Task LogLinesAreNoRecord() => Judge("""
        public async Task<string> Logged()
        {
            var response = await client.{|AIP3001:GetResponseAsync|}("Hello");
            Microsoft.Extensions.Logging.LoggerExtensions.LogInformation(logger, "Asked the model, {Length} letters", response.Text.Length);
            return response.Text;
        }

        public async Task<string> Named()
        {
            var response = await client.{|AIP3001:GetResponseAsync|}("Hello");
            Audit(response.Text.Length);
            return response.Text;
        }

        private static void Audit(int length) => Console.WriteLine(length);
        """);

    [Fact]
    public Task RecordInAHelper() => Judge("""
        public async Task<string> Ask()
        {
            var response = await client.GetResponseAsync("Hello");
            await Note();
            return response.Text;
        }

        public async Task<string> Maybe(bool really)
        {
            var response = await client.{|AIP3001:GetResponseAsync|}("Hello");
            NoteMaybe(really);
            return response.Text;
        }

        private Task Note() => audit.RecordAsync(Entry);
        private void NoteMaybe(bool really) { if (really) { audit.Record(Entry); } }
        """);

    [Fact]
    public Task RecordByTheCallersOfAPrivateHelper() => Judge("""
        public async Task<string> First()
        {
            var text = await Send();
            await audit.RecordAsync(Entry);
            return text;
        }

        public async Task<string> Second()
        {
            try { return await Send(); }
            finally { audit.Record(Entry); }
        }

        private async Task<string> Send() => (await client.GetResponseAsync("Hello")).Text;
        """);

    [Fact]
    public Task OneCallerForgets() => Judge("""
        public async Task<string> First()
        {
            var text = await Send();
            await audit.RecordAsync(Entry);
            return text;
        }

        public Task<string> Second() => Send();

        private async Task<string> Send() => (await client.{|AIP3001:GetResponseAsync|}("Hello")).Text;
        """);

    [Fact]
    public Task CallersDoNotCoverAPublicMember() => Judge("""
        public async Task<string> First()
        {
            var text = await Send();
            await audit.RecordAsync(Entry);
            return text;
        }

        public async Task<string> Send() => (await client.{|AIP3001:GetResponseAsync|}("Hello")).Text;
        """);

    [Fact]
    public Task InLambdasAndLocalFunctions() => Judge("""
        public async Task<string> Local()
        {
            var text = await Ask();
            audit.Record(Entry);
            return text;

            async Task<string> Ask() => (await client.GetResponseAsync("Hello")).Text;
        }

        public Task<string> Retried() => Retry(async () =>
        {
            var response = await client.GetResponseAsync("Hello");
            audit.Record(Entry);
            return response.Text;
        });

        public Task<string> Forgotten() => Retry(async () => (await client.{|AIP3001:GetResponseAsync|}("Hello")).Text);

        private static async Task<string> Retry(Func<Task<string>> run) { try { return await run(); } catch (HttpRequestException) { return await run(); } }
        """);

    [Fact]
    public Task EndpointHandlers() => JudgeAudit("""
        var app = WebApplication.Create();
        app.MapGet("/a", async (IChatClient client) => (await client.{|AIP3001:GetResponseAsync|}("Hello")).Text);
        app.MapGet("/b", async (IChatClient client, IAIAuditLog audit) =>
        {
            var response = await client.GetResponseAsync("Hello");
            await audit.RecordAsync(new AIAuditEntry { Purpose = "faq" });
            return response.Text;
        });
        app.Run();
        """, program: true);

    [Fact]
    public Task TheFreeExitIsAnAdditionalLocation() => JudgeAudit("""
        public class Faq(IChatClient client, IAIAuditLog audit)
        {
            public async Task<string> Ask()
            {
                var response = await client.{|#0:GetResponseAsync|}("Hello");
                if (response.Text.Length == 0) { {|#1:return "nothing";|} }
                audit.Record(new AIAuditEntry());
                return response.Text;
            }
        }
        """, expected: new DiagnosticResult("AIP3001").WithLocation(0));
}
