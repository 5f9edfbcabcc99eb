// uses: ai/langchain
using LangChain.Chains;
using LangChain.Providers;
using IChatClient = Microsoft.Extensions.AI.IChatClient;

public sealed class Chains(IChatClient client) : ControllerBase
{
    [HttpPost("/chain")]
    public async Task<string?> Run([Confidentiality("class2")] string notes)
    {
        var chain = Chain.Set(notes, outputKey: "notes") | Chain.Template("Summarise {notes}", outputKey: "prompt") | Chain.LLM(client, inputKey: "prompt");
        return await chain.RunAsync("text"); // AIP1002 AIP2001
    }

    [HttpPost("/silent")]
    public async Task Silent()
    {
        var chain = Chain.Set("weather", outputKey: "notes") | Chain.Template("Summarise {notes}") | Chain.LLM(client);
        await chain.RunAsync("text");
    }
}

public sealed class Models(IChatModel model) : ControllerBase
{
    [HttpPost("/model")]
    public async IAsyncEnumerable<string> Ask([Confidentiality("class2")] string notes)
    {
        await foreach (var response in model.GenerateAsync(new ChatRequest { Messages = [Message.Human(notes)] })) // AIP1002
        {
            yield return response.LastMessageContent; // AIP2001
        }
    }

    [HttpPost("/model/text")]
    public async IAsyncEnumerable<string> Text([Confidentiality("class2")] string notes)
    {
        await foreach (string answer in model.GenerateAsync($"Summarise {notes}")) // AIP1002
        {
            yield return answer; // AIP2001
        }
    }

    [HttpPost("/model/silent")]
    public async Task Silent()
    {
        await foreach (var response in model.GenerateAsync("Hello."))
        {
        }
    }
}
