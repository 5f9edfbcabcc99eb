// rules: AIP3001 AIP3003
namespace Locals;
public class Uses
{
    private readonly OpenAI.Chat.ChatClient local = new("llama", new System.ClientModel.ApiKeyCredential("k"), new OpenAI.OpenAIClientOptions { Endpoint = new Uri("http://127.0.0.1:8080/v1") });
    public Task A() => local.CompleteChatAsync("Hello"); // ok
    public Task B(HttpClient h) => h.PostAsJsonAsync("http://localhost:11434/api/chat", new { model = "llama" }); // ok
    public Task C(string host) => new OpenAI.Chat.ChatClient("llama", new System.ClientModel.ApiKeyCredential("k"), new OpenAI.OpenAIClientOptions { Endpoint = new Uri(host) }).CompleteChatAsync("Hello"); // AIP3001
    public Task D(bool dev) => new OpenAI.Chat.ChatClient("llama", new System.ClientModel.ApiKeyCredential("k"), new OpenAI.OpenAIClientOptions { Endpoint = new Uri(dev ? "http://localhost:1/v1" : "https://api.openai.com/v1") }).CompleteChatAsync("Hello"); // AIP3001
}
