// uses: ai/betalgo, ai/openai-api
using Betalgo.Ranul.OpenAI;
using Betalgo.Ranul.OpenAI.Interfaces;
using Betalgo.Ranul.OpenAI.Managers;
using Betalgo.Ranul.OpenAI.ObjectModels.RequestModels;
using OpenAI_API;

public sealed class Betalgo1 : ControllerBase
{
    private readonly OpenAIService service = new(new OpenAIOptions { ApiKey = "key" });

    [HttpPost("/chat")]
    public async Task<string> Chat([Confidentiality("class2")] string notes)
    {
        var request = new ChatCompletionCreateRequest { Messages = [ChatMessage.FromSystem("Be brief."), ChatMessage.FromUser(notes)] };
        var result = await service.CreateCompletion(request); // AIP1002
        return result.Choices.First().Message.Content!; // AIP2001
    }

    [HttpPost("/others")]
    public async Task Others(IEmbeddingService embeddings, IModerationService moderation, IFileService files, [Confidentiality("class2")] string notes)
    {
        await embeddings.CreateEmbedding(new EmbeddingCreateRequest { Input = notes }); // AIP1002
        await moderation.CreateModeration(new CreateModerationRequest { Input = notes }); // AIP1002
        await files.UploadFile("assistants", Encoding.UTF8.GetBytes(notes), "notes.txt"); // AIP1002
    }

    [HttpPost("/silent")]
    public async Task Silent(IChatCompletionService chat) =>
        await chat.CreateCompletion(new ChatCompletionCreateRequest { Messages = [ChatMessage.FromUser("Hello.")] });
}

public sealed class OldApi : ControllerBase
{
    private readonly OpenAIAPI api = new(new APIAuthentication("key"));

    [HttpPost("/old/chat")]
    public async Task<string> Chat([Confidentiality("class2")] string notes)
    {
        var chat = api.Chat.CreateConversation();
        chat.AppendSystemMessage("Be brief.");
        chat.AppendUserInput(notes);
        return await chat.GetResponseFromChatbotAsync(); // AIP1002 AIP2001
    }

    [HttpPost("/old/once")]
    public async Task Once([Confidentiality("class2")] string notes)
    {
        await api.Chat.CreateChatCompletionAsync(notes); // AIP1002
        await api.Completions.CreateCompletionAsync(notes); // AIP1002
    }

    [HttpPost("/old/silent")]
    public async Task Silent() => await api.Chat.CreateChatCompletionAsync("Hello.");
}
