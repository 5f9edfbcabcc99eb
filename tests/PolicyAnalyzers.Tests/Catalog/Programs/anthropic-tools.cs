// uses: Anthropic
using Anthropic;
using Anthropic.Helpers.Beta;
using Anthropic.Models.Beta.Messages;
using Anthropic.Services;
using Anthropic.Services.Beta;

public sealed class Runs([FromServices] AnthropicClient client, [Confidentiality("class2")] string record) : ControllerBase
{
    [HttpPost("/runner")]
    public async Task<string> Run([Confidentiality("class2")] string notes)
    {
        var tool = new BetaRunnableTool
        {
            Name = "record",
            Definition = null!,
            Run = (use, cancellation) => Task.FromResult<BetaToolResultBlockParamContent>(record), // AIP1002
        };
        var runner = client.Beta.Messages.ToolRunner(new MessageCreateParams { MaxTokens = 10, Model = "claude", Messages = [new BetaUserMessageParam { Content = notes }] }, [tool]);
        var message = await runner.RunUntilDoneAsync(); // AIP1002
        return message.Content[0].TryPickText(out var text) ? text.Text : ""; // AIP2001
    }

    [HttpPost("/silent")]
    public async Task Silent()
    {
        var tool = new BetaRunnableTool { Name = "time", Definition = null!, Run = (use, cancellation) => Task.FromResult<BetaToolResultBlockParamContent>("now") };
        var runner = client.Beta.Messages.ToolRunner(new MessageCreateParams { MaxTokens = 10, Model = "claude", Messages = [new BetaUserMessageParam("Hello.")] }, [tool]);
        await runner.RunUntilDoneAsync();
    }
}
