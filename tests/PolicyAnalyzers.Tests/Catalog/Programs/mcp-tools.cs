// uses: ModelContextProtocol, ModelContextProtocol.Core
using System.ComponentModel;
using Microsoft.Extensions.AI;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using ModelContextProtocol;

public sealed class Customer { [Confidentiality("class2")] public string Address { get; set; } = ""; public int Age { get; set; } }
public interface IStore { [return: Confidentiality("class1")] Customer Find(int id); [return: Confidentiality("class1")] Task<Customer> FindAsync(int id); }

[McpServerToolType]
public static class T1
{
    [McpServerTool, Description("x")]
    public static async Task<string> Find(IStore store, int id) => (await store.FindAsync(id)).Address; // AIP1002

    [McpServerTool(Name = "blocks")]
    public static IEnumerable<ContentBlock> Blocks(IStore store, int id) => [new TextContentBlock { Text = store.Find(id).Address }]; // AIP1002

    [McpServerTool]
    public static CallToolResult Structured(IStore store, int id)
    {
        var result = new CallToolResult { IsError = false };
        result.Content.Add(new TextContentBlock { Text = $"at {store.Find(id).Address}" });
        return result; // AIP1002
    }

    [McpServerTool]
    public static AIContent Content(IStore store, int id) => new TextContent(store.Find(id).Address); // AIP1002

    [McpServerTool]
    public static string Echo(string message) => "hello " + message;

    [McpServerTool]
    public static IEnumerable<string> Lines(IStore store)
    {
        yield return "a";
        yield return store.Find(1).Address; // AIP1002
    }
}

[McpServerResourceType]
public sealed class R(IStore store)
{
    [McpServerResource(UriTemplate = "x://{id}")]
    public string One(int id) => store.Find(id).Address; // AIP1002

    [McpServerResource]
    public ResourceContents Two(int id) => new TextResourceContents { Uri = "x", Text = store.Find(id).Address }; // AIP1002
}

[McpServerPromptType]
public sealed class P(IStore store)
{
    [McpServerPrompt]
    public ChatMessage One(int id) => new(ChatRole.User, "Summarise " + store.Find(id).Address); // AIP1002
    [McpServerPrompt]
    public static string Two(string topic) => "Explain " + topic;
}

public static class Reg
{
    public static void Add(IServiceCollection services, IStore store)
    {
        services.AddMcpServer()
            .WithListToolsHandler((request, ct) => ValueTask.FromResult(new ListToolsResult()))
            .WithCallToolHandler((request, ct) => ValueTask.FromResult(new CallToolResult { Content = [new TextContentBlock { Text = store.Find(1).Address }] })); // AIP1002
        McpServerTool.Create((int id) => store.Find(id).Address); // AIP1002
        McpServerTool.Create(AIFunctionFactory.Create((int id) => store.Find(id).Address)); // AIP1002
    }
}
