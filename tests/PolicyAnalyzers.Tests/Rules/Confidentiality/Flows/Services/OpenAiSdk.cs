// The OpenAI SDK, its default host and another one.
// policy: city.json
using System.ClientModel;
using OpenAI;
using OpenAI.Audio;
using OpenAI.Chat;
using OpenAI.Embeddings;
using OpenAI.Files;
using OpenAI.Images;
using OpenAI.Moderations;
using ChatMessage = OpenAI.Chat.ChatMessage;

public class Letters
{
    private static readonly ChatClient Public = new("gpt-4o", Environment.GetEnvironmentVariable("OPENAI_API_KEY"));
    private readonly ChatClient gov = new("gpt-4o", new ApiKeyCredential("x"), new OpenAIClientOptions { Endpoint = new Uri("https://city.openai.azure.com/openai/v1/") });
    private readonly OpenAIClient all = new("key");
    private readonly OpenAIClient allGov = new(new ApiKeyCredential("key"), new OpenAIClientOptions { Endpoint = new Uri("https://city.openai.azure.com/openai/v1/") });

    public Task Simple([Confidentiality("class2")] string letter) => Public.CompleteChatAsync(letter); // AIP1002
    public Task Gov([Confidentiality("class2")] string letter) => gov.CompleteChatAsync(letter); // ok
    public Task Instance([Confidentiality("class2")] string letter) => Public.CompleteChatAsync([new SystemChatMessage("Translate"), new UserChatMessage(letter)]); // AIP1002
    public Task Parts([Confidentiality("class2")] string letter) => Public.CompleteChatAsync(new UserChatMessage(ChatMessageContentPart.CreateTextPart("Translate"), ChatMessageContentPart.CreateTextPart(letter))); // AIP1002
    public Task Picture([Confidentiality("class2")] byte[] scan) => Public.CompleteChatAsync(new UserChatMessage(ChatMessageContentPart.CreateImagePart(BinaryData.FromBytes(scan), "image/png"))); // AIP1002

    public async Task Stream([Confidentiality("class2")] string letter)
    {
        await foreach (var update in Public.CompleteChatStreamingAsync(letter)) // AIP1002
        {
            Console.Write(update.ContentUpdate.Count);
        }
    }

    public async Task Conversation([Confidentiality("class2")] string letter)
    {
        var messages = new List<ChatMessage> { new SystemChatMessage("You are a clerk.") };
        var first = await Public.CompleteChatAsync(messages); // ok
        messages.Add(new AssistantChatMessage(first));
        messages.Add(new UserChatMessage(letter));
        await Public.CompleteChatAsync(messages); // AIP1002
        await gov.CompleteChatAsync(messages); // ok
    }

    public Task Embedding([Confidentiality("class2")] string letter) => all.GetEmbeddingClient("text-embedding-3-small").GenerateEmbeddingAsync(letter); // AIP1002
    public Task EmbeddingGov([Confidentiality("class2")] string letter) => allGov.GetEmbeddingClient("text-embedding-3-small").GenerateEmbeddingAsync(letter); // ok
    public Task Embeddings([Confidentiality("class2")] IEnumerable<string> letters) => new EmbeddingClient("m", "key").GenerateEmbeddingsAsync(letters); // AIP1002
    public Task Image([Confidentiality("class2")] string scene) => all.GetImageClient("dall-e-3").GenerateImageAsync(scene); // AIP1002
    public Task Speech([Confidentiality("class2")] string letter) => all.GetAudioClient("tts-1").GenerateSpeechAsync(letter, GeneratedSpeechVoice.Alloy); // AIP1002
    public Task Transcription([Confidentiality("class2")] Stream call) => all.GetAudioClient("whisper-1").TranscribeAudioAsync(call, "call.mp3"); // AIP1002
    public Task Moderation([Confidentiality("class2")] string letter) => new ModerationClient("m", "key").ClassifyTextAsync(letter); // AIP1002
    public Task File([Confidentiality("class2")] Stream cases) => all.GetOpenAIFileClient().UploadFileAsync(cases, "cases.jsonl", FileUploadPurpose.FineTune); // AIP1002
    public Task FileGov([Confidentiality("class2")] Stream cases) => allGov.GetOpenAIFileClient().UploadFileAsync(cases, "cases.jsonl", FileUploadPurpose.FineTune); // AIP1008
    public Task FilePublic([Confidentiality("class1")] Stream cases) => allGov.GetOpenAIFileClient().UploadFileAsync(cases, "cases.jsonl", FileUploadPurpose.FineTune); // ok
    [ConsentBasis("Agreement of the council, 2026-04-01")] public Task FileAgreed([Confidentiality("class2")] Stream cases) => allGov.GetOpenAIFileClient().UploadFileAsync(cases, "cases.jsonl", FileUploadPurpose.FineTune); // ok
    public Task Personal([Confidentiality("class2", "personal")] string letter) => gov.CompleteChatAsync(letter); // AIP1007
    [AIPurpose("Answering the letter")] public Task PersonalStated([Confidentiality("class2", "personal")] string letter) => gov.CompleteChatAsync(letter); // ok
    public Task Untagged(string letter) => gov.CompleteChatAsync(letter); // AIP1006
    public Task Constant() => Public.CompleteChatAsync("How is the weather?"); // ok
    public Task Numbers(int age, DateOnly day, bool urgent, DayOfWeek weekday) => Public.CompleteChatAsync($"{age} {day:O} {urgent} {weekday}"); // ok
}
