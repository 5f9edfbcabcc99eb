// uses: ai/microsoft-extensions-ai, ai/microsoft-agents-ai, ModelContextProtocol, ModelContextProtocol.Core, ai/ollamasharp, Anthropic
// Tools, and what adds to a prompt, as classes of one's own.
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

public sealed class Case
{
    [Confidentiality("class2")]
    public string Address { get; set; } = "";

    [Confidentiality("class1")]
    public string Title { get; set; } = "";
}

public sealed class AddressFunction(Case one) : AIFunction
{
    public override string Name => "address";

    protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken) => new(one.Address); // AIP1002
}

public sealed class TitleFunction(Case one) : AIFunction
{
    protected override async ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken)
    {
        await Task.Yield();
        return one.Title;
    }
}

public sealed class Knowledge(Case one) : AIContextProvider
{
    protected override ValueTask<AIContext> ProvideAIContextAsync(InvokingContext context, CancellationToken cancellationToken = default) =>
        new(new AIContext { Instructions = "Known: " + one.Address }); // AIP1002
}

public sealed class Manners : AIContextProvider
{
    protected override ValueTask<AIContext> ProvideAIContextAsync(InvokingContext context, CancellationToken cancellationToken = default) =>
        new(new AIContext { Instructions = "Be polite." });
}

public abstract class AddressTool(Case one) : McpServerTool
{
    public override async ValueTask<CallToolResult> InvokeAsync(RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        return new CallToolResult { Content = [new TextContentBlock { Text = one.Address }] }; // AIP1002
    }
}

public sealed class OllamaAddress(Case one) : OllamaSharp.Tools.IInvokableTool
{
    public object? InvokeMethod(IDictionary<string, object?>? args) => one.Address; // AIP1002
}

public sealed class OllamaTitle(Case one) : OllamaSharp.Tools.IAsyncInvokableTool
{
    public async Task<object?> InvokeMethodAsync(IDictionary<string, object?>? args)
    {
        await Task.Yield();
        return one.Title;
    }
}
