// uses: ai/langchain
using LangChain.Chains;
using Microsoft.Extensions.AI;

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
