// uses: ai/betalgo
// The parts of the community client beside chat.
using Betalgo.Ranul.OpenAI.Contracts.Requests.Image;
using Betalgo.Ranul.OpenAI.Interfaces;
using Betalgo.Ranul.OpenAI.ObjectModels.RequestModels;

public static class Media
{
    public static async Task Draw(IImageService images, [Confidentiality("class2")] string scene) => await images.CreateImage(new CreateImageRequest(scene)); // AIP1002
    public static async Task DrawBySetting(IImageService images, [Confidentiality("class2")] string scene) => await images.CreateImage(new CreateImageRequest { Prompt = scene, N = 1 }); // AIP1002
    public static async Task Edit(IImageService images, [Confidentiality("class2")] string change) => await images.CreateImageEdit(new CreateImageEditRequest { Prompt = change }); // AIP1002
    public static async Task Listen(IAudioService audio, [Confidentiality("class2")] byte[] call) => await audio.CreateTranscription(new AudioCreateTranscriptionRequest { File = call, FileName = "call.wav", Model = "whisper-1" }); // AIP1002
    public static async Task Translate(IAudioService audio, [Confidentiality("class2")] Stream call) => await audio.CreateTranslation(new AudioCreateTranscriptionRequest { FileStream = call, FileName = "call.wav" }); // AIP1002
    public static async Task Speak(IAudioService audio, [Confidentiality("class2")] string letter) => await audio.CreateSpeech<byte[]>(new AudioCreateSpeechRequest { Input = letter, Model = "tts-1" }); // AIP1002
    public static async Task Silent(IImageService images, IAudioService audio)
    {
        await images.CreateImage(new CreateImageRequest("A lighthouse"));
        await audio.CreateSpeech<byte[]>(new AudioCreateSpeechRequest { Input = "Welcome.", Model = "tts-1" });
    }
}

public static class Texts
{
    public static async Task Complete(ICompletionService completions, [Confidentiality("class2")] string notes) => await completions.CreateCompletion(new CompletionCreateRequest { Prompt = notes }); // AIP1002
    public static async Task Stream(ICompletionService completions, [Confidentiality("class2")] string notes)
    {
        await foreach (var part in completions.CreateCompletionAsStream(new CompletionCreateRequest { PromptAsList = [notes] })) // AIP1002
        {
        }
    }

    public static async Task ChatStream(IChatCompletionService chat, [Confidentiality("class2")] string notes)
    {
        await foreach (var part in chat.CreateCompletionAsStream(new ChatCompletionCreateRequest { Messages = [ChatMessage.FromUser([MessageContent.TextContent(notes)])] })) // AIP1002
        {
        }
    }

    public static async Task Silent(ICompletionService completions) => await completions.CreateCompletion(new CompletionCreateRequest { Prompt = "Once upon a time", MaxTokens = 10 });
}

public static class Assistants
{
    public static async Task Make(IAssistantService assistants, [Confidentiality("class2")] string rules) => await assistants.AssistantCreate(new AssistantCreateRequest { Name = "Clerk", Instructions = rules, Model = "gpt-4o" }); // AIP1002
    public static async Task Run(IRunService runs, string thread, [Confidentiality("class2")] string rules) => await runs.CreateThreadAndRun(new CreateThreadAndRunRequest { Instructions = rules, AssistantId = "asst_1" }); // AIP1002
    public static async Task Silent(IAssistantService assistants) => await assistants.AssistantCreate(new AssistantCreateRequest { Name = "Clerk", Instructions = "Be brief.", Model = "gpt-4o" });
}

public static class Jobs
{
    public static async Task Batch(IBatchService batches, [Confidentiality("class2")] Dictionary<string, string> about) => await batches.BatchCreate(new BatchCreateRequest { InputFileId = "file-1", Endpoint = "/v1/chat/completions", CompletionWindow = "24h", Metadata = about }); // AIP1002
    public static async Task Silent(IBatchService batches) => await batches.BatchCreate(new BatchCreateRequest { InputFileId = "file-1", Endpoint = "/v1/chat/completions", CompletionWindow = "24h" });
}
