// uses: ai/llamasharp, ai/onnxruntime-genai, ai/ollamasharp
// In process, or on this machine: nothing leaves; that a model wrote the text is still told.
using LLama;
using LLama.Abstractions;
using LLama.Common;
using Microsoft.ML.OnnxRuntimeGenAI;
using OllamaSharp;
using OllamaSharp.Models;

public sealed class Local(ILLamaExecutor executor, LLamaEmbedder embedder, Generator generator) : ControllerBase
{
    [HttpPost("/load")]
    public async IAsyncEnumerable<string> Load(IModelParams parameters, [Confidentiality("class2")] string notes)
    {
        using var weights = await LLamaWeights.LoadFromFileAsync(parameters);
        await embedder.GetEmbeddings(notes);
        await foreach (var part in new ChatSession(executor).ChatAsync(new ChatHistory.Message(AuthorRole.User, notes)))
        {
            yield return part; // AIP2001
        }
    }

    [HttpPost("/tokens")]
    public void Tokens(Sequences sequences) => generator.AppendTokenSequences(sequences);
}

public static class Ollama
{
    public static async Task Push(IOllamaApiClient client, [Confidentiality("class2")] byte[] adapter) => await client.PushBlobAsync("sha256:1", adapter); // AIP1002

    public static async Task Here([Confidentiality("class2")] string notes)
    {
        var client = new OllamaApiClient(new OllamaApiClient.Configuration { Uri = new Uri("http://localhost:11434"), Model = "llama3" });
        await foreach (var part in client.GenerateAsync(new GenerateRequest { Prompt = notes }))
        {
        }
    }

    public static async Task There([Confidentiality("class2")] string notes)
    {
        var client = new OllamaApiClient(new OllamaApiClient.Configuration { Uri = new Uri("http://gpu.example.com:11434"), Model = "llama3" });
        await foreach (var part in client.GenerateAsync(new GenerateRequest { Prompt = notes })) // AIP1002
        {
        }
    }
}
