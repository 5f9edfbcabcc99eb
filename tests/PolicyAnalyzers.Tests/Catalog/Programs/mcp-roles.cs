// uses: ModelContextProtocol, ModelContextProtocol.Core
// program
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddMcpServer().WithTools<Reader>().WithTools([McpServerTool.Create(() => Store.Secret(), new() { Name = "secret" }), McpServerTool.Create(() => Store.Public())]) // AIP1002
    .WithRequestFilters(filters => filters.AddCallToolFilter(next => async (request, cancellation) => await next(request, cancellation)));
var app = builder.Build();
app.Run();

public sealed class Reader
{
    [McpServerTool]
    public async Task<string> Read(McpServer server)
    {
        var answer = await server.SampleAsync(new CreateMessageRequestParams { MaxTokens = 10, Messages = [new SamplingMessage { Role = Role.User, Content = [new TextContentBlock { Text = Store.Secret() }] }] }); // AIP1002
        return "done " + answer.Model;
    }
}

public sealed class Samples : ControllerBase
{
    [HttpPost("/sample")]
    public async Task<string> Sample(McpServer server)
    {
        var answer = await server.SampleAsync(new CreateMessageRequestParams { MaxTokens = 10, Messages = [new SamplingMessage { Role = Role.User, Content = [new TextContentBlock { Text = "Hello." }] }] });
        return answer.Content.OfType<TextContentBlock>().First().Text; // AIP2001
    }
}

public static class Store
{
    [return: Confidentiality("class2")]
    public static string Secret() => "x";

    public static string Public() => "opening hours";
}
