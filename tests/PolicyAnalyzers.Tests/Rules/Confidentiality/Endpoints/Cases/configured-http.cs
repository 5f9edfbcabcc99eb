// uses: ai/ollamasharp
// settings: { "Ollama": { "Model": "llama3", "Url": "http://localhost:11434/" }, "Key": "secret", "Model": "gpt-4o", "Url": "https://ai.gov.example/" }
// Plain HTTP whose body and headers come from settings too.
using System.Net.Http.Headers;
using OllamaSharp;

public class Posting(HttpClient http, IConfiguration config)
{
    private readonly string model = config["Model"]!;

    public Task Local([Confidentiality("class3")] string s) => http.PostAsJsonAsync("http://localhost:11434/api/chat", new { model = config["Ollama:Model"], prompt = s });
    public Task LocalField([Confidentiality("class3")] string s) => http.PostAsJsonAsync("http://localhost:11434/api/generate", new { model, prompt = s });
    public Task LocalConfigured([Confidentiality("class3")] string s) => http.PostAsJsonAsync(config["Ollama:Url"] + "api/chat", new { model = config["Ollama:Model"], prompt = s });
    public Task Ollama([Confidentiality("class3")] string s) => new OllamaApiClient(new Uri("http://localhost:11434"), config["Ollama:Model"]!).GetResponseAsync(s);
    public Task OllamaConfigured([Confidentiality("class3")] string s) => new OllamaApiClient(config["Ollama:Url"]!, config["Ollama:Model"]!).GetResponseAsync(s);
    public Task Gov([Confidentiality("class3")] string s) => http.PostAsJsonAsync("https://ai.gov.example/v1/chat/completions", new { model = config["Model"], prompt = s }); // -> gov
    public Task GovConfigured([Confidentiality("class3")] string s) => http.PostAsJsonAsync(config["Url"] + "v1/chat/completions", new { model = config["Model"], prompt = s }); // -> gov

    public async Task Message([Confidentiality("class3")] string s)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "http://127.0.0.1:8080/v1/chat/completions") { Content = JsonContent.Create(new { model = config["Model"], prompt = s }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", config["Key"]);
        await http.SendAsync(request);
    }

    public async Task MessageGov([Confidentiality("class3")] string s)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri(config["Url"]!), "v1/chat/completions"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", config["Key"]);
        request.Content = JsonContent.Create(new { model = config["Model"], prompt = s });
        await http.SendAsync(request); // -> gov
    }

    public Task Key([Confidentiality("class3")] string s)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", config["Key"]);
        return http.PostAsJsonAsync("http://localhost:11434/api/chat", new { prompt = s });
    }
}
