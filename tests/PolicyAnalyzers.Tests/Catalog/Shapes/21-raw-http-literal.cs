// rules: AIP3001
// message: AIP1002 OpenAI
// A DTO is serialised and posted to a literal address.
using System.Net.Http.Headers;

public sealed record Input(string model, string input);

public sealed class Client : ControllerBase
{
    private static readonly HttpClient Http = new();

    [HttpPost("/ask")]
    public async Task<string> Ask([Confidentiality("class2")] string notes)
    {
        var json = JsonSerializer.Serialize(new Input("gpt-5-mini", notes));
        var content = new StringContent(json, Encoding.UTF8, "application/json");
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "key");
        var response = await Http.PostAsync("https://api.openai.com/v1/responses", content); // AIP1002 AIP3001
        return await response.Content.ReadAsStringAsync(); // AIP2001
    }

    [HttpPost("/weather")]
    public async Task<string> Weather([Confidentiality("class2")] string place)
    {
        var response = await Http.PostAsync("https://weather.example.com/ai-forecast", new StringContent(place));
        return await response.Content.ReadAsStringAsync();
    }
}
