// uses: OpenAI
using OpenAI.Responses;

public sealed class OpenAIResponses([FromServices] ResponsesClient client) : ControllerBase
{
    [HttpPost("/text")]
    public async Task<string> Text([Confidentiality("class2")] string notes)
    {
        ResponseResult response = await client.CreateResponseAsync("gpt-5-mini", notes); // AIP1002
        return response.GetOutputText(); // AIP2001
    }

    [HttpPost("/items")]
    public async Task<int> Items([Confidentiality("class2")] string notes)
    {
        List<ResponseItem> items = [ResponseItem.CreateSystemMessageItem("Be brief."), ResponseItem.CreateUserMessageItem(notes)];
        ResponseResult response = await client.CreateResponseAsync("gpt-5-mini", items); // AIP1002
        return response.Usage.TotalTokenCount;
    }

    [HttpPost("/options")]
    public async Task Options([Confidentiality("class2")] string notes)
    {
        var options = new CreateResponseOptions { Model = "gpt-5-mini", Instructions = "Be brief." };
        options.InputItems.Add(ResponseItem.CreateUserMessageItem([ResponseContentPart.CreateInputTextPart(notes)]));
        await client.CreateResponseAsync(options); // AIP1002
    }

    [HttpPost("/stream")]
    public async IAsyncEnumerable<string> Stream([Confidentiality("class2")] string notes)
    {
        var updates = await client.CreateResponseStreamingAsync("gpt-5-mini", notes); // AIP1002
        await foreach (StreamingResponseUpdate update in updates)
        {
            if (update is StreamingResponseOutputTextDeltaUpdate delta)
            {
                yield return delta.Delta; // AIP2001
            }
        }
    }

    [HttpPost("/tool-result")]
    public async Task ToolResult([Confidentiality("class2")] string record, string callId)
    {
        List<ResponseItem> items = [ResponseItem.CreateFunctionCallOutputItem(callId, record)];
        await client.CreateResponseAsync("gpt-5-mini", items); // AIP1002
    }

    [HttpPost("/silent")]
    public async Task<int> Silent()
    {
        ResponseResult response = await client.CreateResponseAsync("gpt-5-mini", "Write a haiku.");
        return response.Usage.TotalTokenCount;
    }
}
