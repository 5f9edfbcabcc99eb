// uses: Anthropic
using Anthropic;
using Anthropic.Models.Messages;

public sealed class Claude([FromServices] AnthropicClient client) : ControllerBase
{
    [HttpPost("/create")]
    public async Task<string> Create([Confidentiality("class2")] string notes)
    {
        MessageCreateParams parameters = new()
        {
            MaxTokens = 1024,
            Model = Model.ClaudeSonnet4_5,
            Messages = [new UserMessageParam { Content = notes }],
        };
        var message = await client.Messages.Create(parameters); // AIP1002
        foreach (var block in message.Content)
        {
            if (block.TryPickText(out var text))
            {
                return text.Text; // AIP2001
            }
        }

        return "";
    }

    [HttpPost("/system")]
    public async Task System([Confidentiality("class2")] string notes)
    {
        MessageCreateParams parameters = new() { MaxTokens = 10, Model = Model.ClaudeSonnet4_5, Messages = [new UserMessageParam("Go on.")], System = notes };
        await client.Messages.Create(parameters); // AIP1002
    }

    [HttpPost("/stream")]
    public async Task<int> Stream([Confidentiality("class2")] string notes)
    {
        var parts = 0;
        var parameters = new MessageCreateParams { MaxTokens = 10, Model = Model.ClaudeSonnet4_5, Messages = [new UserMessageParam($"Summarise {notes}")] };
        await foreach (var part in client.Messages.CreateStreaming(parameters)) // AIP1002
        {
            parts++;
        }

        return parts;
    }

    [HttpPost("/tool-result")]
    public async Task ToolResult([Confidentiality("class2")] string record, string id)
    {
        List<ContentBlockParam> blocks = [new ToolResultBlockParam(id) { Content = record }];
        await client.Messages.Create(new() { MaxTokens = 10, Model = Model.ClaudeSonnet4_5, Messages = [new UserMessageParam(blocks)] }); // AIP1002
    }

    [HttpPost("/count")]
    public async Task<long> Count([Confidentiality("class2")] string notes) =>
        (await client.Messages.CountTokens(new() { Model = Model.ClaudeSonnet4_5, Messages = [new UserMessageParam(notes)] })).InputTokens; // AIP1002

    [HttpPost("/raw")]
    public async Task Raw([Confidentiality("class2")] string notes) =>
        await client.Messages.WithRawResponse.Create(new() { MaxTokens = 10, Model = Model.ClaudeSonnet4_5, Messages = [new UserMessageParam(notes)] }); // AIP1002

    [HttpPost("/silent")]
    public async Task<long> Silent()
    {
        var message = await client.Messages.Create(new() { MaxTokens = 10, Model = Model.ClaudeSonnet4_5, Messages = [new UserMessageParam("Hello, Claude")] });
        return message.Usage.OutputTokens;
    }
}
