// rules: AIP3001 AIP3003
// policy: Gateways.json
namespace Gateways;
public class Uses([FromKeyedServices("gw")] IChatClient gw, [FromKeyedServices("direct")] IChatClient direct, [AIEndpoint("gw")] IChatClient tagged, IChatClient unknown, IAIAuditLog audit)
{
    private readonly OpenAI.Chat.ChatClient viaGateway = new("gpt-4o", new System.ClientModel.ApiKeyCredential("k"), new OpenAI.OpenAIClientOptions { Endpoint = new Uri("https://ai-gateway.example.com/v1") });
    private readonly OpenAI.Chat.ChatClient plain = new("gpt-4o", "k");
    private readonly HttpClient http = new() { BaseAddress = new Uri("https://ai-gateway.example.com") };

    public Task A() => gw.GetResponseAsync("Hello"); // ok
    public Task B() => direct.GetResponseAsync("Hello"); // AIP3001
    public Task C() => tagged.GetResponseAsync("Hello"); // ok
    public Task D() => unknown.GetResponseAsync("Hello"); // AIP3001
    public Task E() => viaGateway.CompleteChatAsync("Hello"); // ok
    public Task F() => plain.CompleteChatAsync("Hello"); // AIP3001
    public Task G() => http.PostAsJsonAsync("v1/chat/completions", new { model = "gpt-4o" }); // ok
    public Task H() => http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model = "gpt-4o" }); // AIP3001
    public async Task I() { await direct.GetResponseAsync("Hello"); audit.Record(new AIAuditEntry()); } // AIP3003
    public Task J(bool b) => (b ? gw : direct).GetResponseAsync("Hello"); // AIP3001
    public Task K(bool b) => (b ? gw : tagged).GetResponseAsync("Hello"); // ok
}
