// uses: OpenAI, Anthropic
// rules: AIP1002, AIP1006
// What a request says beside its content: formats, choices and names that an SDK makes or offers are no data.
using System.ClientModel;
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;
using OpenAI.Images;
using OpenAI.Responses;

public sealed class Chosen
{
    public string Model { get; set; } = "";

    public string Effort { get; set; } = "";

    public string Question { get; set; } = "";
}

public static class Requests
{
    public static async Task Responses(ResponsesClient client, Chosen chosen)
    {
        var options = new CreateResponseOptions
        {
            Model = chosen.Model,
            TextOptions = new ResponseTextOptions { TextFormat = ResponseTextFormat.CreateJsonObjectFormat() },
            ToolChoice = ResponseToolChoice.CreateRequiredChoice(),
            ReasoningOptions = new ResponseReasoningOptions { ReasoningEffortLevel = new ResponseReasoningEffortLevel(chosen.Effort) },
        };
        options.InputItems.Add(ResponseItem.CreateUserMessageItem("Hello"));
        await client.CreateResponseAsync(options);
        options.InputItems.Add(ResponseItem.CreateUserMessageItem(chosen.Question));
        await client.CreateResponseAsync(options); // AIP1006
    }

    public static async Task Chat(Chosen chosen, string schema, [Confidentiality("class2")] string names)
    {
        var client = new ChatClient(chosen.Model, "key");
        await client.CompleteChatAsync([new UserChatMessage("Hello")], new ChatCompletionOptions
        {
            ResponseFormat = OpenAI.Chat.ChatResponseFormat.CreateJsonObjectFormat(),
            ToolChoice = ChatToolChoice.CreateRequiredChoice(),
            ReasoningEffortLevel = new ChatReasoningEffortLevel(chosen.Effort),
        });

        // What a format is made of goes along.
        await client.CompleteChatAsync([new UserChatMessage("Hello")], new ChatCompletionOptions // AIP1002
        {
            ResponseFormat = OpenAI.Chat.ChatResponseFormat.CreateJsonSchemaFormat("names", BinaryData.FromString(names)),
        });
    }

    public static async Task Image(Chosen chosen)
    {
        var client = new ImageClient(chosen.Model, "key");
        await client.GenerateImageAsync("A tree", new OpenAI.Images.ImageGenerationOptions { Quality = new GeneratedImageQuality(chosen.Effort), Size = GeneratedImageSize.W1024xH1024 });
    }

    public static Task Messages(AnthropicClient client, Chosen chosen) => client.Messages.Create(new MessageCreateParams
    {
        MaxTokens = 10,
        Model = chosen.Model,
        ServiceTier = ServiceTier.Auto,
        Messages = [new UserMessageParam("Hello")],
    });

    public static Task General(Microsoft.Extensions.AI.IChatClient client, Chosen chosen) => client.GetResponseAsync("Hello", new ChatOptions
    {
        ModelId = chosen.Model,
        ResponseFormat = Microsoft.Extensions.AI.ChatResponseFormat.Json,
        ToolMode = ChatToolMode.RequireSpecific(chosen.Effort),
    });
}
