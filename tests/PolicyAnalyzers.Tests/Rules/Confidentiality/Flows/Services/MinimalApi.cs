// A help desk with a client per clearance.
// policy: city.json
// program
// settings: { "Ai": { "Gov": "https://city.openai.azure.com/", "Key": "x" } }
using Contoso.Support;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddKeyedSingleton<IChatClient>("gov", (sp, _) => new GatewayClient(new Uri(builder.Configuration["Ai:Gov"]!)));
builder.Services.AddKeyedSingleton<IChatClient>("public", (sp, _) => new GatewayClient(new Uri("https://api.openai.com/v1/")));
builder.Services.AddKeyedSingleton<IChatClient>("own", (sp, _) => new GatewayClient(new Uri("https://llm.city.example/")));
builder.Services.AddScoped<CaseDesk>();
builder.Services.AddScoped<ICaseStore, CaseStore>();
var app = builder.Build();
app.MapPost("/cases/{id}/summary", async (int id, CaseDesk desk) => (await desk.Summarise(id)).Text);
app.MapPost("/ask", async (Question question, [FromKeyedServices("public")] IChatClient client) => (await client.GetResponseAsync(question.Text)).Text); // AIP1006
app.MapGet("/hours", async ([FromKeyedServices("public")] IChatClient client) => (await client.GetResponseAsync("When is the office open?")).Text);
app.MapGet("/number/{number:int}", async (int number, [FromKeyedServices("public")] IChatClient client) => (await client.GetResponseAsync($"What happens on day {number}?")).Text);
app.Run();

public record Question(string Text);

namespace Contoso.Support
{
    public class Case
    {
        public int Id { get; set; }
        public string Free { get; set; } = "";
        [Confidentiality("class2")] public string Notes { get; set; } = "";
        [Confidentiality("class2", "personal")] public string CitizenName { get; set; } = "";
        [Confidentiality("class3", "personal")] public string MyNumber { get; set; } = "";
        [Confidentiality("class1")] public string Title { get; set; } = "";
        [Confidentiality("class2", "specialCare")] public string Diagnosis { get; set; } = "";
    }

    public interface ICaseStore { Task<Case> Find(int id); IAsyncEnumerable<Case> All(); }

    public class CaseStore : ICaseStore
    {
        private readonly Dictionary<int, Case> cases = new();
        public Task<Case> Find(int id) => Task.FromResult(cases[id]);
        public async IAsyncEnumerable<Case> All() { foreach (var item in cases.Values) { await Task.Yield(); yield return item; } }
    }

    public class CaseDesk(
        ICaseStore store,
        [FromKeyedServices("gov")] IChatClient gov,
        [FromKeyedServices("public")] IChatClient open,
        [FromKeyedServices("own")] IChatClient own)
    {
        public async Task<ChatResponse> Summarise(int id)
        {
            var item = await store.Find(id);
            await gov.GetResponseAsync($"Summarise {item.Title}: {item.Notes}"); // ok
            await gov.GetResponseAsync($"Write to {item.CitizenName}"); // ok
            await gov.GetResponseAsync(item.Diagnosis); // AIP1001
            await gov.GetResponseAsync(item.MyNumber); // AIP1003
            await open.GetResponseAsync(item.Title); // ok
            await open.GetResponseAsync(item.Notes); // AIP1002
            await open.GetResponseAsync(item.MyNumber); // AIP1003
            await own.GetResponseAsync(JsonSerializer.Serialize(item)); // ok
            await open.GetResponseAsync(JsonSerializer.Serialize(new { item.Id, item.Title })); // ok
            await open.GetResponseAsync(JsonSerializer.Serialize(new { item.Id, item.Notes })); // AIP1002
            await open.GetResponseAsync(JsonSerializer.Serialize(item)); // AIP1003
            var messages = new List<ChatMessage> { new(ChatRole.System, "You are a clerk.") };
            messages.Add(new(ChatRole.User, Describe(item)));
            await foreach (var update in open.GetStreamingResponseAsync(messages)) { Console.Write(update.Text.Length); } // AIP1002
            await foreach (var other in store.All())
            {
                if (other.Id != id) await gov.GetResponseAsync([new ChatMessage(ChatRole.User, other.Notes)]); // ok
                else await open.GetResponseAsync([new ChatMessage(ChatRole.User, other.Notes)]); // AIP1002
            }
            return await gov.GetResponseAsync("Anything else?");
        }

        private static string Describe(Case item)
        {
            var builder = new StringBuilder();
            builder.AppendLine("No. " + item.Id).Append("Notes: ").AppendLine(item.Notes);
            return builder.ToString();
        }
    }

    public class GatewayClient(Uri address) : IChatClient
    {
        private readonly HttpClient http = new() { BaseAddress = address };

        public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
        {
            var reply = await http.PostAsJsonAsync("v1/chat/completions", new { messages = messages.Select(message => new { role = message.Role.Value, content = message.Text }) }, cancellationToken);
            return new ChatResponse(new ChatMessage(ChatRole.Assistant, await reply.Content.ReadAsStringAsync(cancellationToken)));
        }

        public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public object? GetService(Type serviceType, object? serviceKey = null) => null;
        public void Dispose() => http.Dispose();
    }
}
