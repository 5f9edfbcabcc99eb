// program
using Microsoft.Extensions.Options;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient("openai", client =>
{
    client.BaseAddress = new Uri("https://api.openai.com/v1/");
    client.DefaultRequestHeaders.Authorization = new("Bearer", "key");
});
builder.Services.AddHttpClient("crm", client => client.BaseAddress = new Uri("https://crm.example.com/"));
builder.Services.AddHttpClient<Typed>(c => c.BaseAddress = new Uri("https://api.anthropic.com/"));
builder.Services.AddHttpClient<ITyped, Typed2>((sp, c) => { c.BaseAddress = new("https://api.mistral.ai/v1/"); });
builder.Services.AddHttpClient<Crm>().ConfigureHttpClient(c => c.BaseAddress = new Uri("https://crm.example.com"));
builder.Services.AddScoped<Factory>();
builder.Services.AddControllers();
var app = builder.Build();
app.MapPost("/notes", async (Factory factory, [FromBody][Confidentiality("class2")] string notes) => { await factory.Send(notes); return "ok"; });
app.Run();

public sealed class Factory(IHttpClientFactory factory)
{
    public async Task Send([Confidentiality("class2")] string notes)
    {
        var http = factory.CreateClient("openai");
        await http.PostAsJsonAsync("chat/completions", new { notes }); // AIP1002
        using var crm = factory.CreateClient("crm");
        await crm.PostAsJsonAsync("notes", new { notes });
        using var plain = factory.CreateClient();
        await plain.PostAsJsonAsync("https://generativelanguage.googleapis.com/v1beta/models/gemini:generateContent?key=" + "k", new { contents = notes }); // AIP1002
        plain.BaseAddress = new Uri("https://api.openai.com");
        await plain.PostAsync("/v1/responses", new StringContent(notes)); // AIP1002
    }
}

public sealed class Typed
{
    private readonly HttpClient http;

    public Typed(HttpClient http)
    {
        this.http = http;
    }

    public Task<HttpResponseMessage> Ask([Confidentiality("class2")] string notes) => http.PostAsJsonAsync("v1/messages", new { notes }); // AIP1002
}

public interface ITyped { Task Ask(string notes); }

public sealed class Typed2(HttpClient client) : ITyped
{
    public async Task Ask([Confidentiality("class2")] string notes) => await client.PostAsJsonAsync("chat/completions", new { notes }); // AIP1002
}

public sealed class Crm(HttpClient client)
{
    public async Task Save([Confidentiality("class2")] string notes) => await client.PostAsJsonAsync("notes", new { notes });
}

public sealed class Api(Typed typed, Typed2 typed2, Crm crm) : ControllerBase
{
    [HttpPost("/a")]
    public async Task<IActionResult> Post([Confidentiality("class2")] string notes)
    {
        await typed.Ask(notes);
        await typed2.Ask(notes);
        await crm.Save(notes);
        return Ok();
    }
}
