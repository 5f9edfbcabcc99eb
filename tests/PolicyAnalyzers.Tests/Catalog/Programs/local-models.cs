// uses: ai/llamasharp, ai/onnxruntime-genai
// In process: nothing is sent to anyone. That people are told who wrote the text still applies.
using LLama;
using LLama.Abstractions;
using LLama.Common;
using Microsoft.Extensions.AI;
using Microsoft.ML.OnnxRuntimeGenAI;

public sealed class Local(ILLamaExecutor executor) : ControllerBase
{
    [HttpPost("/llama")]
    public async IAsyncEnumerable<string> Infer([Confidentiality("class2")] string notes)
    {
        await foreach (var part in executor.InferAsync(notes))
        {
            yield return part; // AIP2001
        }
    }

    [HttpPost("/session")]
    public async Task<int> Session([Confidentiality("class2")] string notes)
    {
        var count = 0;
        await foreach (var part in new ChatSession(executor).ChatAsync(new ChatHistory.Message(AuthorRole.User, notes)))
        {
            count++;
        }

        return count;
    }

    [HttpPost("/onnx")]
    public async Task<string> Onnx([Confidentiality("class2")] string notes)
    {
        using var client = new OnnxRuntimeGenAIChatClient("models/phi3");
        var response = await client.GetResponseAsync([new ChatMessage(ChatRole.User, notes)]);
        return response.Text; // AIP2001
    }
}
