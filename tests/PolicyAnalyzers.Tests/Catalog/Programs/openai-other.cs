// uses: OpenAI

using System.ClientModel;
using OpenAI;
using OpenAI.Assistants;
using OpenAI.Audio;
using OpenAI.Batch;
using OpenAI.Embeddings;
using OpenAI.Files;
using OpenAI.FineTuning;
using OpenAI.Images;
using OpenAI.Moderations;
using OpenAI.VectorStores;

public static class Embeddings
{
    public static async Task<ReadOnlyMemory<float>> One(EmbeddingClient client, [Confidentiality("class2")] string notes)
    {
        OpenAIEmbedding embedding = await client.GenerateEmbeddingAsync(notes); // AIP1002
        return embedding.ToFloats();
    }

    public static async Task Many(EmbeddingClient client, [Confidentiality("class2")] List<string> notes) =>
        await client.GenerateEmbeddingsAsync(notes); // AIP1002

    public static void Silent(EmbeddingClient client) => client.GenerateEmbedding("weather");
}

public static class Images
{
    public static async Task<BinaryData> Draw(ImageClient client, [Confidentiality("class2")] string scene)
    {
        GeneratedImage image = await client.GenerateImageAsync($"A drawing of {scene}", new ImageGenerationOptions { Size = GeneratedImageSize.W1024xH1024 }); // AIP1002
        return image.ImageBytes;
    }

    public static async Task Edit(ImageClient client, [Confidentiality("class2")] Stream photo) =>
        await client.GenerateImageEditAsync(photo, "photo.png", "Remove the background"); // AIP1002

    public static async Task Vary(ImageClient client, [Confidentiality("class2")] string path) =>
        await client.GenerateImageVariationAsync(path); // AIP1002

    public static async Task Silent(ImageClient client) => await client.GenerateImageAsync("A lighthouse at dawn");
}

public static class Audio
{
    public static async Task<BinaryData> Speak(AudioClient client, [Confidentiality("class2")] string letter) =>
        await client.GenerateSpeechAsync(letter, GeneratedSpeechVoice.Alloy); // AIP1002

    public static async Task<string> Write(AudioClient client, [Confidentiality("class2")] Stream call)
    {
        AudioTranscription transcription = await client.TranscribeAudioAsync(call, "call.wav"); // AIP1002
        return transcription.Text;
    }

    public static async Task Translate(AudioClient client, [Confidentiality("class2")] string path) =>
        await client.TranslateAudioAsync(path); // AIP1002

    public static async Task Silent(AudioClient client) => await client.GenerateSpeechAsync("Welcome.", GeneratedSpeechVoice.Alloy);
}

public static class Moderation
{
    public static async Task<bool> Check(ModerationClient client, [Confidentiality("class2")] string comment)
    {
        ModerationResult result = await client.ClassifyTextAsync(comment); // AIP1002
        return result.Flagged;
    }

    public static void Silent(ModerationClient client) => client.ClassifyText("hello");
}

public static class Files
{
    public static async Task Upload(OpenAIFileClient client, [Confidentiality("class2")] Stream cases) =>
        await client.UploadFileAsync(cases, "cases.jsonl", FileUploadPurpose.Assistants); // AIP1002

    public static void UploadPath(OpenAIFileClient client, [Confidentiality("class2")] string path) =>
        client.UploadFile(path, FileUploadPurpose.FineTune); // AIP1002

    public static void Silent(OpenAIFileClient client) => client.UploadFile(BinaryData.FromString("{}"), "empty.jsonl", FileUploadPurpose.Batch);
}

public static class Training
{
    public static async Task Tune(FineTuningClient client, [Confidentiality("class2")] string settings) =>
        await client.FineTuneAsync(BinaryContent.Create(BinaryData.FromString(settings)), waitUntilCompleted: false, options: null); // AIP1002

    public static async Task Batch(BatchClient client, [Confidentiality("class2")] string job) =>
        await client.CreateBatchAsync(BinaryContent.Create(BinaryData.FromString(job)), waitUntilCompleted: false); // AIP1002

    public static async Task Silent(BatchClient client, string batchId) => await client.GetBatchesAsync().GetAsyncEnumerator().MoveNextAsync();
}

public static class Stores
{
    public static async Task Search(VectorStoreClient client, [Confidentiality("class2")] string question, string id) =>
        await client.SearchVectorStoreAsync(id, BinaryContent.Create(BinaryData.FromObjectAsJson(new { query = question }))); // AIP1002

    public static async Task Silent(VectorStoreClient client, string id) => await client.GetVectorStoreAsync(id);
}

public static class Assistants
{
    public static async Task Ask(AssistantClient client, [Confidentiality("class2")] string notes, AssistantThread thread)
    {
        await client.CreateMessageAsync(thread.Id, MessageRole.User, [MessageContent.FromText(notes)]); // AIP1002
        await client.CreateRunAsync(thread.Id, "asst_1");
    }

    public static async Task Start(AssistantClient client, [Confidentiality("class2")] string notes)
    {
        var options = new ThreadCreationOptions { InitialMessages = { new ThreadInitializationMessage(MessageRole.User, [notes]) } };
        await client.CreateThreadAsync(options); // AIP1002
    }

    public static async Task Answer(AssistantClient client, [Confidentiality("class2")] string record, ThreadRun run, string callId) =>
        await client.SubmitToolOutputsToRunAsync(run.ThreadId, run.Id, [new ToolOutput(callId, record)]); // AIP1002

    public static async Task Silent(AssistantClient client, AssistantThread thread) =>
        await client.CreateMessageAsync(thread.Id, MessageRole.User, ["What can you do?"]);
}
