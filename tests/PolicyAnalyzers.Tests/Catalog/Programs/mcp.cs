// uses: ModelContextProtocol, ModelContextProtocol.Core
// message: AIP1002 lookup
using System.ComponentModel;
using Microsoft.Extensions.AI;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class Tools([Confidentiality("class2")] Dictionary<string, string> records)
{
    [McpServerTool(Name = "lookup"), Description("Looks a record up.")]
    public string Lookup(string key) => records[key]; // AIP1002

    [McpServerTool]
    public CallToolResult Blocks(string key) => new() { Content = [new TextContentBlock { Text = records[key] }] }; // AIP1002

    [McpServerTool]
    public bool Has(string key) => records.ContainsKey(key);

    [McpServerTool]
    public async Task<string> Sample(McpServer server, string key)
    {
        await server.AsSamplingChatClient().GetResponseAsync([new ChatMessage(ChatRole.User, records[key])]); // AIP1002
        await server.SampleAsync([new ChatMessage(ChatRole.User, records[key])]); // AIP1002
        await server.SampleAsync(new CreateMessageRequestParams { MaxTokens = 10, Messages = [new SamplingMessage { Role = Role.User, Content = [new TextContentBlock { Text = records[key] }] }] }); // AIP1002
        await server.SampleAsync([new ChatMessage(ChatRole.User, "Hello.")]);
        return "done";
    }

    [McpServerTool]
    public async Task Elicit(McpServer server, string key)
    {
        await server.ElicitAsync(new ElicitRequestParams { Message = "Is this you? " + records[key] }); // AIP1002
        await server.ElicitAsync(new ElicitRequestParams { Message = "Who are you?" });
    }

    [McpServerPrompt]
    public string Prompt(string key) => "Explain " + records[key]; // AIP1002

    [McpServerResource]
    public string Resource() => "A public text.";
}

public static class Clients
{
    public static async Task Call([Confidentiality("class2")] string notes)
    {
        var client = await McpClient.CreateAsync(new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri("https://tools.example.com/mcp") }));
        await client.CallToolAsync("search", new Dictionary<string, object?> { ["query"] = notes }); // AIP1002
        await client.CallToolAsync("search", new Dictionary<string, object?> { ["query"] = "weather" });
    }
}
