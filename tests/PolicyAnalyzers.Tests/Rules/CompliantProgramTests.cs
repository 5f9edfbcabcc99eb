using System.Threading.Tasks;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules;

/// <summary>All flow rules at once over programs as people write them: what is right stays silent, one slip is one finding.</summary>
public class CompliantProgramTests
{
    private static readonly string[] All = ["AIP1001", "AIP1002", "AIP1003", "AIP1006", "AIP2001", "AIP3001"];

    private const string Policy = """
        {
          "version": 1,
          "endpoints": [ { "id": "gov", "match": { "hosts": ["*.openai.azure.com"], "diKeys": ["gov"] }, "contract": "individual", "maxClass": "class2", "allowedCategories": ["personal"] } ]
        }
        """;

    private static string Program(string send, string record, string answer) => $$"""
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddScoped<CaseService>();
        var app = builder.Build();
        app.MapPost("/cases/{id}/summary", async (int id, CaseService service, CancellationToken stop) => await service.Summarize(id, stop));
        app.MapGet("/health", () => "ok");
        app.Run();

        public record CaseFile(int Id, [Confidentiality("class2", "personal")] string Applicant, [Confidentiality("class1")] string Ward);

        public interface ICaseStore { Task<CaseFile> Load(int id, CancellationToken stop); }

        public class CaseService(ICaseStore store, [FromKeyedServices("gov")] IChatClient client, IAIAuditLog audit)
        {
            private const string Instructions = "Summarize the case in three sentences.";

            public async Task<AIGenerated<string>> Summarize(int id, CancellationToken stop)
            {
                var file = await store.Load(id, stop);
                var prompt = new StringBuilder(Instructions).AppendLine().Append("Ward: ").Append(file.Ward).Append("Applicant: ").Append(file.Applicant);
                var messages = new List<ChatMessage> { new(ChatRole.System, Instructions), new(ChatRole.User, prompt.ToString()) };
                var response = await {{send}};
                {{record}}
                return {{answer}};
            }
        }
        """;

    private const string Send = "client.GetResponseAsync(messages, cancellationToken: stop)";
    private const string Record = "await audit.RecordAsync(new AIAuditEntry { Purpose = \"summary\", Outcome = \"succeeded\" }, stop);";
    private const string Answer = "AIGenerated.Create(response.Text)";

    [Fact]
    public Task RightProgram() => FlowRuleTest.Run(All, Program(Send, Record, Answer), Policy, true);

    [Fact]
    public Task WithoutTheRecord() => FlowRuleTest.Run(All, Program("client.{|AIP3001:GetResponseAsync|}(messages, cancellationToken: stop)", "", Answer), Policy, true);

    [Fact]
    public Task WithoutTheDisclosure() => FlowRuleTest.Run(
        All,
        Program(Send, Record, "response.Text").Replace("AIGenerated<string>", "string", System.StringComparison.Ordinal)
            .Replace("await service.Summarize(id, stop));", "{|AIP2001:await service.Summarize(id, stop)|});", System.StringComparison.Ordinal),
        Policy,
        true);

    [Fact]
    public Task WithoutThePolicy() => FlowRuleTest.Run(All, Program("client.GetResponseAsync({|AIP1002:messages|}, cancellationToken: stop)", Record, Answer), null, true);

    [Fact]
    public Task ProgramWithoutAi() => FlowRuleTest.Run(All, """
        var app = WebApplication.Create();
        app.MapPost("/echo", (string text) => text);
        app.MapPost("/mail", async ([Confidentiality("class3")] string text, HttpClient http) => await http.PostAsJsonAsync("https://mail.example.com/send", new { text }));
        app.Run();

        public class Prompts { public string System => "You are an AI assistant."; public Task<string> Complete(string prompt) => Task.FromResult(prompt); }
        """, null, true);

    [Fact]
    public Task BrokenCodeDoesNotStopTheRules() => FlowRuleTest.Run(All, """
        public class Faq(IChatClient client, IAIAuditLog audit)
        {
            public async Task<string> Ask(string question)
            {
                audit.Record(new AIAuditEntry());
                var x = {|CS0103:undefined|}.Foo(question);
                return (await client.GetResponseAsync({|AIP1006:question|})).Text;
            }
        }
        """, null, false);

    [Fact]
    public async Task InTestProjectsOnlyNeverSendReports()
    {
        const string code = """
            public class FaqTests(IChatClient client)
            {
                public Task Confidential([Confidentiality("class2")] string text) => client.GetResponseAsync(text);
                public Task Untagged(string text) => client.GetResponseAsync(text);
                public Task Secret([Confidentiality("class3")] string text) => client.GetResponseAsync({|AIP1003:text|});
            }
            """;
        await FlowRuleTest.Run(All, code, null, false, config: "build_property.IsTestProject = true");
        await FlowRuleTest.Run(
            All,
            code.Replace("client.GetResponseAsync", "client.{|AIP3001:GetResponseAsync|}", System.StringComparison.Ordinal)
                .Replace("string text) => client.{|AIP3001:GetResponseAsync|}(text)", "string text) => client.{|AIP3001:GetResponseAsync|}({|AIP1006:text|})", System.StringComparison.Ordinal)
                .Replace("(\"class2\")] string text) => client.{|AIP3001:GetResponseAsync|}({|AIP1006:text|})", "(\"class2\")] string text) => client.{|AIP3001:GetResponseAsync|}({|AIP1002:text|})", System.StringComparison.Ordinal),
            null,
            false,
            config: "build_property.IsTestProject = true\nbuild_property.AIPolicyInTests = true");
    }
}
