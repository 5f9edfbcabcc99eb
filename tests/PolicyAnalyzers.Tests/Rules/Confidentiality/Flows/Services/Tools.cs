// What tools give back goes to the model without a call that could be seen.
// uses: ModelContextProtocol, ModelContextProtocol.Core
// policy: city.json
// program
using System.ComponentModel;
using ModelContextProtocol.Server;
using OpenAI;
using OpenAI.Chat;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<IChatClient>(sp => new Bridge(new ChatClient("gpt-4o", "key")));
builder.Services.AddScoped<Records>();
var app = builder.Build();
app.MapPost("/chat", async (IChatClient client, Records records) =>
{
    var options = new ChatOptions { Tools = [AIFunctionFactory.Create(records.Find), AIFunctionFactory.Create(records.Count), AIFunctionFactory.Create((string name) => records.Load(name).Notes)] }; // AIP1002
    await client.GetResponseAsync("Who is next?", options);
});
app.Run();

public record Record([property: Confidentiality("class2")] string Notes, [property: Confidentiality("class1")] string Title, int Pages);

public class Records
{
    private readonly Dictionary<string, Record> all = new() { ["a"] = new Record("n", "t", 1) };
    public Record Load(string name) => all[name];
    public string Find(string name) => all[name].Notes; // AIP1002
    public int Count(string name) => all.Count;
    public string Title(string name) => all[name].Title;
}

[McpServerToolType]
public class CityTools(Records records)
{
    [McpServerTool, Description("Notes")] public string Notes(string name) => records.Load(name).Notes; // AIP1002
    [McpServerTool, Description("Title")] public string Title(string name) => records.Load(name).Title; // ok
    [McpServerTool, Description("Pages")] public int Pages(string name) => records.Load(name).Pages; // ok
    [McpServerTool, Description("Echo")] public string Echo(string text) => text; // ok
    [McpServerTool, Description("Everything")] public Record All(string name) => records.Load(name); // AIP1002
    [McpServerTool, Description("Later")] public async Task<string> Later(string name) { await Task.Yield(); return "It says " + records.Load(name).Notes; } // AIP1002
    [McpServerTool, Description("Stores")] public void Store(string name, string notes) { }
    public string NoTool(string name) => records.Load(name).Notes; // ok
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
