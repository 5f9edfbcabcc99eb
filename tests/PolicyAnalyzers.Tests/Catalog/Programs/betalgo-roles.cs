// uses: ai/betalgo
// program
// Registered as its readme has it; what comes back of media and texts.
using Betalgo.Ranul.OpenAI.Contracts.Requests.Image;
using Betalgo.Ranul.OpenAI.Extensions;
using Betalgo.Ranul.OpenAI.Interfaces;
using Betalgo.Ranul.OpenAI.ObjectModels.RequestModels;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddOpenAIService(settings => settings.ApiKey = "key");
var app = builder.Build();
app.MapControllers();
app.Run();

public sealed class Media(IImageService images, IAudioService audio, ICompletionService completions) : ControllerBase
{
    [HttpPost("/image")]
    public async Task<string?> Draw([Confidentiality("class2")] string scene)
    {
        var image = await images.CreateImage(new CreateImageRequest(scene)); // AIP1002
        return image.Result; // AIP2001
    }

    [HttpPost("/speech")]
    public async Task<IActionResult> Speak([Confidentiality("class2")] string letter)
    {
        var speech = await audio.CreateSpeech<byte[]>(new AudioCreateSpeechRequest { Input = letter, Model = "tts-1" }); // AIP1002
        return File(speech.Data!, "audio/mpeg"); // AIP2001
    }

    [HttpPost("/transcript")]
    public async Task<string> Listen([Confidentiality("class2")] byte[] call)
    {
        var text = await audio.CreateTranscription(new AudioCreateTranscriptionRequest { File = call, FileName = "call.wav" }); // AIP1002
        return text.Text; // AIP2001
    }

    [HttpPost("/text")]
    public async Task<string> Complete([Confidentiality("class2")] string notes)
    {
        var result = await completions.CreateCompletion(new CompletionCreateRequest { Prompt = notes }); // AIP1002
        return result.Choices[0].Text; // AIP2001
    }

    [HttpPost("/silent")]
    public async Task Silent() => await completions.CreateCompletion(new CompletionCreateRequest { Prompt = "Once upon a time" });
}

public static class Jobs
{
    public static async Task Run(IRunService runs, IFineTuningJobService jobs, [Confidentiality("class2")] string rules, [Confidentiality("class2")] string file)
    {
        await foreach (var part in runs.RunCreateAsStream("thread", new RunCreateRequest { AssistantId = "asst_1", Instructions = rules })) // AIP1002
        {
        }

        await jobs.CreateFineTuningJob(new FineTuningJobCreateRequest { TrainingFile = file, Model = "gpt-4o-mini" }); // AIP1002
        await jobs.CreateFineTuningJob(new FineTuningJobCreateRequest { TrainingFile = "file-1", Model = "gpt-4o-mini" });
    }

    public static async Task Local([Confidentiality("class2")] string notes)
    {
        var here = new Betalgo.Ranul.OpenAI.Managers.OpenAIService(new Betalgo.Ranul.OpenAI.OpenAIOptions { ApiKey = "key", BaseDomain = "http://localhost:8080/" });
        await here.CreateCompletion(new ChatCompletionCreateRequest { Messages = [ChatMessage.FromUser(notes)] });
    }
}
