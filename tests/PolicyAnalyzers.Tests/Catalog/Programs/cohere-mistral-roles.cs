// uses: ai/mistral-sdk, ai/cohere
using Cohere;
using Mistral.SDK;
using Mistral.SDK.DTOs;

public sealed class CohereParts(IDatasetsClient datasets, IAudioTranscriptionsClient audio) : ControllerBase
{
    private readonly ICohereClient client = new CohereClient("key");

    [HttpPost("/chat")]
    public async Task<string> Ask([Confidentiality("class2")] string notes)
    {
        var response = await client.ChatAsync(new Cohere.ChatRequest { Message = notes }); // AIP1002
        return response.Text; // AIP2001
    }

    [HttpPost("/stream")]
    public async Task Stream([Confidentiality("class2")] string notes)
    {
        await foreach (var part in client.ChatAsStreamAsync(new Cohere.ChatRequest { Message = notes })) // AIP1002
        {
        }
    }

    [HttpPost("/dataset")]
    public async Task Upload([Confidentiality("class2")] byte[] rows) =>
        await datasets.CreateAsync("cases", DatasetType.EmbedInput, new DatasetDytngn { Data = rows, Dataname = "cases.jsonl" }); // AIP1002

    [HttpPost("/transcript")]
    public async Task<string> Listen([Confidentiality("class2")] byte[] call)
    {
        var text = await audio.CreateAsync(new AudioTranscriptionsCreateRequest { Model = "m", Language = "en", File = call, Filename = "call.wav" }); // AIP1002
        return text.Text; // AIP2001
    }

    [HttpPost("/silent")]
    public async Task Silent() => await client.ChatAsync(new Cohere.ChatRequest { Message = "Hello." });
}

public static class MistralParts
{
    public static async Task Embed([Confidentiality("class2")] string notes)
    {
        var client = new MistralClient(new APIAuthentication("key"));
        await client.Embeddings.GetEmbeddingsAsync(new EmbeddingRequest("mistral-embed", [notes])); // AIP1002
        await client.Embeddings.GetEmbeddingsAsync(new EmbeddingRequest("mistral-embed", ["weather"]));
    }
}
