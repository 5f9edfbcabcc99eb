// rules: AIP3001
// Every way of HttpClient to a literal, a configured and an unrelated address.
public sealed record Ask(string model, string prompt);

public sealed class Plain(HttpClient http) : ControllerBase
{
    private const string Host = "https://api.anthropic.com";

    [HttpPost("/json")]
    public async Task<string> Json([Confidentiality("class2")] string notes)
    {
        using var response = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new Ask("gpt", notes)); // AIP1002 AIP3001
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return document.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString()!; // AIP2001
    }

    [HttpPost("/typed")]
    public async Task<Ask> Typed([Confidentiality("class2")] string notes)
    {
        var response = await http.PostAsJsonAsync($"{Host}/v1/messages", new { content = notes }); // AIP1002 AIP3001
        return (await response.Content.ReadFromJsonAsync<Ask>())!; // AIP2001
    }

    [HttpPost("/put")]
    public async Task Put([Confidentiality("class2")] string notes) =>
        await http.PutAsync(new Uri("https://api.mistral.ai/v1/files"), new ByteArrayContent(Encoding.UTF8.GetBytes(notes))); // AIP1002 AIP3001

    [HttpPost("/multipart")]
    public async Task Multipart([Confidentiality("class2")] Stream call)
    {
        using var form = new MultipartFormDataContent();
        form.Add(new StreamContent(call), "file", "call.wav");
        form.Add(new StringContent("whisper-1"), "model");
        await http.PostAsync("https://api.openai.com/v1/audio/transcriptions", form); // AIP1002 AIP3001
    }

    [HttpPost("/form")]
    public async Task Form([Confidentiality("class2")] string notes) =>
        await http.PostAsync("https://api.openai.com/v1/completions", new FormUrlEncodedContent(new Dictionary<string, string> { ["prompt"] = notes })); // AIP1002 AIP3001

    [HttpPost("/request")]
    public async Task<int> Request([Confidentiality("class2")] string notes)
    {
        var request = new HttpRequestMessage { Method = HttpMethod.Post, RequestUri = new Uri("https://generativelanguage.googleapis.com/v1beta/models/gemini:generateContent") };
        request.Content = JsonContent.Create(new { contents = notes });
        var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead); // AIP1002 AIP3001
        return (int)response.StatusCode;
    }

    [HttpPost("/query")]
    public async Task<string> Query([Confidentiality("class2")] string notes) =>
        await http.GetStringAsync("https://api.openai.com/v1/chat/completions?q=" + Uri.EscapeDataString(notes)); // AIP1002 AIP2001 AIP3001

    [HttpPost("/path")]
    public async Task Path(string gateway, [Confidentiality("class2")] string notes) =>
        await http.PostAsJsonAsync(gateway + "/openai/deployments/gpt/chat/completions", new { notes }); // AIP1002 AIP3001

    [HttpPost("/silent")]
    public async Task<string> Silent([Confidentiality("class2")] string notes)
    {
        await http.PostAsJsonAsync("https://paint.example.com/mail", new { notes });
        await http.PostAsJsonAsync("http://localhost:11434/api/chat", new { notes });
        return await http.GetStringAsync("https://example.com/chat/history");
    }
}
