// uses: OpenAI
// rules: AIP1005 AIP1009
// policy: { "version": 1, "endpoints": [ { "id": "openai", "match": { "hosts": ["api.openai.com"] }, "contract": "standardTerms", "maxClass": "class1" } ] }
// What comes back of media and assistants, and what the smaller clients send.
using System.ClientModel;
using OpenAI.Assistants;
using OpenAI.Audio;
using OpenAI.Decisions;
using OpenAI.Images;
using OpenAI.Responses;
using OpenAI.Skills;
using OpenAI.VectorStores;

public sealed class Media : ControllerBase
{
    private readonly ImageClient images = new("gpt-image-1", "key");
    private readonly AudioClient audio = new("gpt-4o-mini-tts", "key");

    [HttpPost("/image")]
    public async Task<IActionResult> Draw([Confidentiality("class2")] string scene)
    {
        GeneratedImage image = await images.GenerateImageAsync(scene); // AIP1002
        return File(image.ImageBytes.ToArray(), "image/png"); // AIP2001
    }

    [HttpPost("/image/stream")]
    public async Task DrawOn([Confidentiality("class2")] string scene)
    {
        await using var parts = await images.GenerateImagesStreamingAsync(BinaryContent.Create(BinaryData.FromObjectAsJson(new { prompt = scene, stream = true }))); // AIP1002
    }

    [HttpPost("/speech")]
    public async Task<IActionResult> Speak([Confidentiality("class2")] string letter)
    {
        BinaryData speech = await audio.GenerateSpeechAsync(letter, GeneratedSpeechVoice.Alloy); // AIP1002
        return File(speech.ToArray(), "audio/mpeg"); // AIP2001
    }

    [HttpPost("/speech/stream")]
    public async Task SpeakOn([Confidentiality("class2")] string letter)
    {
        await using var parts = await audio.GenerateSpeechStreamingAsync(letter, GeneratedSpeechVoice.Alloy); // AIP1002
    }

    [HttpPost("/transcript")]
    public async Task<string> Listen([Confidentiality("class2")] Stream call)
    {
        AudioTranscription text = await audio.TranscribeAudioAsync(call, "call.wav"); // AIP1002
        return text.Text; // AIP2001
    }

    [HttpPost("/transcript/stream")]
    public async IAsyncEnumerable<string> ListenOn([Confidentiality("class2")] Stream call)
    {
        await foreach (var update in await audio.TranscribeAudioStreamingAsync(call, "call.wav")) // AIP1002
        {
            if (update is StreamingAudioTranscriptionTextDeltaUpdate delta)
            {
                yield return delta.Delta; // AIP2001
            }
        }
    }

    [HttpPost("/silent")]
    public async Task Silent() => await images.GenerateImageAsync("A lighthouse.");
}

public sealed class Others : ControllerBase
{
    [HttpPost("/assistant")]
    public async IAsyncEnumerable<string> Run([Confidentiality("class2")] string notes)
    {
        var client = new AssistantClient("key");
        await foreach (var update in await client.CreateRunStreamingAsync("thread", "asst_1", new RunCreationOptions { AdditionalInstructions = notes })) // AIP1002
        {
            if (update is MessageContentUpdate content)
            {
                yield return content.Text; // AIP2001
            }
        }
    }

    [HttpPost("/decide")]
    public async Task<string> Decide([Confidentiality("class2")] string notes)
    {
        var client = new DecisionsClient("key");
        var result = await client.CreateDecisionAsync(BinaryContent.Create(BinaryData.FromObjectAsJson(new { input = notes }))); // AIP1002
        return result.GetRawResponse().Content.ToString(); // AIP2001
    }

    [HttpPost("/skill")]
    public async Task Teach([Confidentiality("class2")] Stream skill) =>
        await new SkillClient("key").UploadSkillAsync(BinaryContent.Create(skill), "application/zip"); // AIP1002

    [HttpPost("/store")]
    public async Task Store([Confidentiality("class2")] string title) =>
        await new VectorStoreClient("key").CreateVectorStoreAsync(new VectorStoreCreationOptions { Name = title }); // AIP1002

    [HttpPost("/kept")]
    public async Task Kept([Confidentiality("class2")] string notes) =>
        await new ResponsesClient("key").CreateResponseAsync(new CreateResponseOptions { InputItems = { ResponseItem.CreateUserMessageItem(notes) }, StoredOutputEnabled = true }); // AIP1002 AIP1009

    [HttpPost("/not-kept")]
    public async Task NotKept([Confidentiality("class2")] string notes) =>
        await new ResponsesClient("key").CreateResponseAsync(new CreateResponseOptions { InputItems = { ResponseItem.CreateUserMessageItem(notes) }, StoredOutputEnabled = false }); // AIP1002

    public static CreateResponseOptions Searching() => new() { Tools = { new WebSearchTool() } }; // AIP1005
}
