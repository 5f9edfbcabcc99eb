// uses: ai/semantic-kernel, ai/semantic-kernel-agents, OpenAI
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.Agents;
using Microsoft.SemanticKernel.AudioToText;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.ImageToText;
using Microsoft.SemanticKernel.Memory;
using Microsoft.SemanticKernel.TextGeneration;
using Microsoft.SemanticKernel.TextToAudio;
using Microsoft.SemanticKernel.TextToImage;

public sealed class Texts(ITextGenerationService texts, Kernel kernel) : ControllerBase
{
    [HttpPost("/text")]
    public async Task<string> Text([Confidentiality("class2")] string notes)
    {
        var text = await texts.GetTextContentAsync(notes); // AIP1002
        return text.Text!; // AIP2001
    }

    [HttpPost("/text/stream")]
    public async IAsyncEnumerable<string> TextOn([Confidentiality("class2")] string notes)
    {
        await foreach (var part in texts.GetStreamingTextContentsAsync(notes)) // AIP1002
        {
            yield return part.Text!; // AIP2001
        }
    }

    [HttpPost("/prompt/stream")]
    public async IAsyncEnumerable<string> PromptOn([Confidentiality("class2")] string notes)
    {
        await foreach (var part in kernel.InvokePromptStreamingAsync("Summarise {{$notes}}", new KernelArguments { ["notes"] = notes })) // AIP1002
        {
            yield return part.ToString()!; // AIP2001
        }
    }

    [HttpPost("/agent")]
    public async IAsyncEnumerable<string> Agent([Confidentiality("class2")] string notes)
    {
        var agent = new ChatCompletionAgent { Name = "Clerk", Instructions = "Be brief.", Kernel = kernel };
        await foreach (var item in agent.InvokeAsync(notes)) // AIP1002
        {
            yield return item.Message.Content!; // AIP2001
        }
    }

    [HttpPost("/text/silent")]
    public async Task Silent() => await texts.GetTextContentAsync("Once upon a time");
}

public sealed class Media(ITextToAudioService speaker, IAudioToTextService listener, ITextToImageService painter, IImageToTextService viewer) : ControllerBase
{
    [HttpPost("/speech")]
    public async Task<object> Speak([Confidentiality("class2")] string letter)
    {
        var audio = await speaker.GetAudioContentAsync(letter); // AIP1002
        return audio.Data!; // AIP2001
    }

    [HttpPost("/transcript")]
    public async Task<string> Listen([Confidentiality("class2")] byte[] call)
    {
        var texts = await listener.GetTextContentsAsync(new AudioContent(call, "audio/wav")); // AIP1002
        return texts[0].Text!; // AIP2001
    }

    [HttpPost("/image")]
    public async Task<string> Draw([Confidentiality("class2")] string scene) => await painter.GenerateImageAsync(scene, 256, 256); // AIP1002 AIP2001

    [HttpPost("/view")]
    public async Task<string> View([Confidentiality("class2")] byte[] scan)
    {
        var texts = await viewer.GetTextContentsAsync(new ImageContent(scan, "image/png")); // AIP1002
        return texts[0].Text!; // AIP2001
    }

    [HttpPost("/silent")]
    public async Task Silent() => await painter.GenerateImageAsync("A lighthouse.", 256, 256);
}

public static class Memories
{
    public static async Task Save(ISemanticTextMemory memory, [Confidentiality("class2")] string notes)
    {
        await memory.SaveInformationAsync("cases", notes, "1"); // AIP1002
        await memory.SaveInformationAsync("cases", "Opening hours: 9 to 5", "2");
        await foreach (var found in memory.SearchAsync("cases", notes)) // AIP1002
        {
        }
    }
}

public sealed class Functions([Confidentiality("class2")] string[] orders)
{
    public KernelFunction ByMethod() => KernelFunctionFactory.CreateFromMethod(Orders, "orders");

    public KernelFunction ByLambda(Kernel kernel) => kernel.CreateFunctionFromMethod(() => orders[0], "first"); // AIP1002

    public KernelFunction Silent() => KernelFunctionFactory.CreateFromMethod(() => DateTime.Now.ToString(), "now");

    public async Task<string?> At(KernelFunction function, Kernel kernel, [Confidentiality("class2")] string notes) =>
        (await function.InvokeAsync(kernel, new KernelArguments { ["notes"] = notes })).GetValue<string>(); // AIP1002

    private string Orders() => string.Join(", ", orders); // AIP1002
}
