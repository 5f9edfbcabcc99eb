// HTTP calls by hand.
// policy: city.json
// settings: { "Ai": { "BaseUrl": "https://city.openai.azure.com/", "Open": "https://api.anthropic.com" } }
using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

public class Posting(HttpClient http, IConfiguration configuration)
{
    private static readonly HttpClient Shared = new() { BaseAddress = new Uri("https://api.openai.com/v1/") };

    public Task Json([Confidentiality("class2")] string text) => http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model = "gpt-4o", messages = new[] { new { role = "user", content = text } } }); // AIP1002
    public Task JsonPublic([Confidentiality("class1")] string text) => http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model = "gpt-4o", messages = new[] { new { role = "user", content = text } } }); // ok
    public Task Elsewhere([Confidentiality("class2")] string text) => http.PostAsJsonAsync("https://archive.example/v1/documents", new { text }); // ok
    public Task Contains([Confidentiality("class2")] string text) => http.PostAsJsonAsync("https://mail.example/ai/send", new { text }); // ok
    public Task Configured([Confidentiality("class2")] string text) => http.PostAsJsonAsync(configuration["Ai:BaseUrl"] + "openai/deployments/gpt/chat/completions", new { text }); // ok
    public Task ConfiguredOpen([Confidentiality("class2")] string text) => http.PostAsJsonAsync(configuration["Ai:Open"] + "/v1/messages", new { text }); // AIP1002
    public Task ConfiguredOpenText([Confidentiality("class2")] string text) => http.PostAsJsonAsync($"{configuration["Ai:Open"]}/v1/messages", new { text }); // AIP1002
    public Task Relative([Confidentiality("class2")] string text) => Shared.PostAsync("responses", new StringContent(JsonSerializer.Serialize(new { input = text }), Encoding.UTF8, "application/json")); // AIP1002

    public async Task Message([Confidentiality("class2")] string text)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("https://api.anthropic.com/v1/messages"));
        request.Headers.Add("x-api-key", "key");
        request.Content = JsonContent.Create(new { model = "claude", max_tokens = 100, messages = new[] { new { role = "user", content = text } } });
        using var response = await http.SendAsync(request); // AIP1002
    }

    public async Task MessageCleared([Confidentiality("class2")] string text)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "https://llm.city.example/v1/chat/completions") { Content = new StringContent(text) };
        await http.SendAsync(request); // ok
    }

    public async Task Multipart([Confidentiality("class2")] Stream recording)
    {
        using var form = new MultipartFormDataContent { { new StreamContent(recording), "file", "call.wav" }, { new StringContent("whisper-1"), "model" } };
        await http.PostAsync("https://api.openai.com/v1/audio/transcriptions", form); // AIP1002
    }

    public async Task Files([Confidentiality("class2")] Stream cases)
    {
        using var form = new MultipartFormDataContent();
        form.Add(new StreamContent(cases), "file", "cases.jsonl");
        form.Add(new StringContent("fine-tune"), "purpose");
        await http.PostAsync("https://city.openai.azure.com/openai/files?api-version=1", form); // AIP1008
    }

    public async Task FilesByMessage([Confidentiality("class2")] byte[] cases)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "https://city.openai.azure.com/openai/v1/files") { Content = new ByteArrayContent(cases) };
        await http.SendAsync(request); // AIP1008
    }

    public Task FineTune([Confidentiality("class2")] string examples) => http.PostAsJsonAsync("https://city.openai.azure.com/openai/fine_tuning/jobs", new { model = "gpt-4o", examples }); // AIP1008
    [ConsentBasis("Consent form 12")] public Task FineTuneAgreed([Confidentiality("class2")] string examples) => http.PostAsJsonAsync("https://city.openai.azure.com/openai/fine_tuning/jobs", new { model = "gpt-4o", examples }); // ok
    public Task FineTunePublic([Confidentiality("class1")] string examples) => http.PostAsJsonAsync("https://city.openai.azure.com/openai/fine_tuning/jobs", new { model = "gpt-4o", examples }); // ok
    public Task FilesOfOurs([Confidentiality("class2")] string text) => http.PostAsJsonAsync("https://archive.example/v1/files", new { text }); // ok
    public Task Unlisted([Confidentiality("class1")] string text) => http.PostAsJsonAsync("https://api.mistral.ai/v1/chat/completions", new { text }); // AIP1005
    public Task UnlistedSecret([Confidentiality("class3")] string text) => http.PostAsJsonAsync("https://api.mistral.ai/v1/chat/completions", new { text }); // AIP1003 AIP1005
    public Task Local([Confidentiality("class3")] string text) => http.PostAsJsonAsync("http://localhost:11434/api/chat", new { text }); // ok
    public Task Local4([Confidentiality("class3")] string text) => http.PostAsJsonAsync("http://127.0.0.1:8080/v1/chat/completions", new { text }); // ok
    public Task Header([Confidentiality("class2")] string text) { var request = new HttpRequestMessage(HttpMethod.Get, "https://api.openai.com/v1/models"); return http.SendAsync(request); } // ok
    public Task Query([Confidentiality("class2")] string text) => http.GetAsync("https://api.openai.com/v1/search?q=" + Uri.EscapeDataString(text)); // AIP1002
}
