// program
// Named and typed clients: the address is where they are registered.
using Microsoft.AspNetCore.Mvc;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient("llm", client => client.BaseAddress = new Uri("https://api.openai.com/v1/"));
builder.Services.AddHttpClient("crm", client => client.BaseAddress = new Uri("https://crm.example.com/"));
builder.Services.AddHttpClient<LlmClient>(client => client.BaseAddress = new Uri("https://api.anthropic.com/"));
builder.Services.AddControllers();
builder.Build().Run();

public sealed class LlmClient(HttpClient http)
{
    public async Task<string> Ask(string text)
    {
        var response = await http.PostAsJsonAsync("v1/messages", new { text });
        return await response.Content.ReadAsStringAsync();
    }
}

public sealed class Cases(IHttpClientFactory factory, LlmClient llm) : ControllerBase
{
    [HttpPost("/named")]
    public async Task<string> Named([Confidentiality("class2")] string notes)
    {
        var client = factory.CreateClient("llm");
        var response = await client.PostAsJsonAsync("chat/completions", new { notes }); // AIP1002
        return await response.Content.ReadAsStringAsync(); // AIP2001
    }

    [HttpPost("/typed")]
    public async Task Typed([Confidentiality("class2")] string notes) => await llm.Ask(notes); // AIP1002

    [HttpPost("/crm")]
    public async Task<string> Crm([Confidentiality("class2")] string notes)
    {
        var response = await factory.CreateClient("crm").PostAsJsonAsync("notes", new { notes });
        return await response.Content.ReadAsStringAsync();
    }
}
