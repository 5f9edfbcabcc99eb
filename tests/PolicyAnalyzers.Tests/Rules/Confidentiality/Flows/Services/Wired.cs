// A program whose clients come out of registrations: typed and named HTTP clients, options, decorators, builders, the organisation's own gateway.
// policy: wired.json
// program
// settings: { "Ai": { "Endpoint": "https://city.openai.azure.com/", "Deployment": "gpt" }, "Open": { "Url": "https://api.openai.com/" } }
using System.ClientModel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using OpenAI;
using OpenAI.Chat;
using Contoso;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

var builder = WebApplication.CreateBuilder(args);
builder.Services.Configure<AiOptions>(builder.Configuration.GetSection("Ai"));
builder.Services.AddHttpClient<GovApi>((sp, http) => http.BaseAddress = new Uri(sp.GetRequiredService<IOptions<AiOptions>>().Value.Endpoint));
builder.Services.AddHttpClient("open", http => http.BaseAddress = new Uri(builder.Configuration["Open:Url"]!));
builder.Services.AddSingleton(sp => new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(sp.GetRequiredService<IOptions<AiOptions>>().Value.Endpoint) }));
builder.Services.AddSingleton(sp => sp.GetRequiredService<OpenAIClient>().GetChatClient("gpt"));
builder.Services.AddSingleton<IChatClient>(sp => new Logged(new Bridge(sp.GetRequiredService<ChatClient>())));
builder.Services.AddScoped<IGateway, Gateway>();
builder.Services.AddScoped<Service>();
builder.Services.AddScoped<OpenApi>();
var app = builder.Build();
app.MapControllers();
app.MapPost("/direct", async ([FromBody] Letter letter, Service service) => { await service.Run(letter); }); // AIP1006
app.Run();

public class Letter
{
    [Confidentiality("class2")] public string Body { get; set; } = "";
    [Confidentiality("class3")] public string Account { get; set; } = "";
    [Confidentiality("class1")] public string Title { get; set; } = "";
    public string Remark { get; set; } = "";
}

public class AiOptions { public string Endpoint { get; set; } = ""; public string Deployment { get; set; } = ""; }

public class GovApi(HttpClient http)
{
    public async Task<string> Ask(string prompt) => await (await http.PostAsJsonAsync("openai/deployments/gpt/chat/completions", new { prompt })).Content.ReadAsStringAsync();
}

public class OpenApi(IHttpClientFactory factory)
{
    public async Task<string> Ask(string prompt)
    {
        var http = factory.CreateClient("open");
        var reply = await http.PostAsync("v1/responses", new StringContent(JsonSerializer.Serialize(new { input = prompt }), Encoding.UTF8, "application/json"));
        return await reply.Content.ReadAsStringAsync();
    }
}

public interface IGateway { Task<string> SummariseAsync(string text); }

public class Gateway(IChatClient client) : IGateway
{
    public async Task<string> SummariseAsync(string text) => (await client.GetResponseAsync($"Summarise:\n{text}")).Text;
}

public class Service(GovApi gov, OpenApi open, IChatClient client, IGateway gateway, Llm llm, Archive archive)
{
    public async Task Run(Letter letter)
    {
        await gov.Ask(letter.Body); // ok
        await gov.Ask(letter.Account); // AIP1003
        await open.Ask(letter.Title); // ok
        await open.Ask(letter.Body); // AIP1002
        await open.Ask(letter.Remark); // ok
        await client.GetResponseAsync(letter.Body); // ok
        await client.GetResponseAsync(letter.Account); // AIP1003
        await gateway.SummariseAsync(letter.Body); // ok
        await gateway.SummariseAsync(letter.Account); // AIP1003
        await gateway.SummariseAsync(letter.Remark); // ok
        await gateway.SummariseAsync("The weather"); // ok
        llm.Ask(letter.Body); // AIP1002
        llm.Ask(letter.Title); // ok
        llm.Ask(archive.LoadFile("a")); // AIP1003
        llm.Ask(Cleaning.Strip(letter.Body)); // ok
        llm.Ask(Cleaning.Normalize(letter.Body)); // AIP1002
        llm.Configure(letter.Body); // ok
        await new Inner(client).GetResponseAsync(letter.Body); // ok
        await new Inner(client).GetResponseAsync(letter.Account); // AIP1003
        await new Logged(new Bridge(new ChatClient("m", "k"))).GetResponseAsync(letter.Body); // AIP1002
        await open.Ask(await client.GetResponseAsync(letter.Body) is { Text: var text } ? text : ""); // AIP1002
        await open.Ask((await client.GetResponseAsync("A joke, please.")).Text); // ok
    }
}

[ApiController]
public class LetterController(IGateway gateway, OpenApi open) : ControllerBase
{
    [HttpPost("body")] public Task<string> Body(Letter letter) => gateway.SummariseAsync(letter.Body); // ok
    [HttpPost("open")] public Task<string> Open([FromBody] Letter letter) => open.Ask(letter.Body); // AIP1002
    [HttpPost("query")] public Task<string> Query([FromQuery] string question) => open.Ask(question); // AIP1006
    [HttpGet("route/{id}")] public Task<string> Route(int id, Guid other) => open.Ask($"{id} {other}"); // ok
    [HttpPost("header")] public Task<string> Header() => open.Ask(Request.Headers["X-Question"].ToString()); // AIP1006
    [HttpPost("user")] public Task<string> Account() => open.Ask("Hello " + User.Identity!.Name); // AIP1006
    [HttpPost("void")] public void Void(string question) => open.Ask(question).Wait(); // AIP1006
    public void Conventional(string question) => open.Ask(question).Wait(); // AIP1006
    [NonAction] public Task<string> Nothing(string question) => open.Ask(question); // ok
}

public class Logged(IChatClient inner) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        Console.WriteLine(messages.Count());
        return await base.GetResponseAsync(messages, options, cancellationToken);
    }
}

public class Inner(IChatClient inner) : DelegatingChatClient(inner)
{
    public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        InnerClient.GetResponseAsync([.. messages, new ChatMessage(ChatRole.User, "Be brief.")], options, cancellationToken);
}

public class Bridge(ChatClient client) : IChatClient
{
    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        ChatCompletion completion = await client.CompleteChatAsync(messages.Last().Text);
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, completion.Content[0].Text));
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    public object? GetService(Type serviceType, object? serviceKey = null) => null;
    public void Dispose() { }
}

namespace Contoso
{
    public class Llm { public string Ask(string prompt) => prompt.GetHashCode() + ""; public void Configure(string name) { } }
    public class Archive { public string LoadFile(string name) => File.ReadAllText(name); }
    public static class Cleaning { public static string Strip(string text) => text; public static string Normalize(string text) => string.Intern(text); }
}
