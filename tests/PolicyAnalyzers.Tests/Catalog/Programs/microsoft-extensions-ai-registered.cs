// uses: ai/microsoft-extensions-ai, ai/microsoft-extensions-ai-openai, OpenAI
// rules: AIP1005
// policy: { "version": 1, "endpoints": [ { "id": "gov", "match": { "hosts": ["gov.example"], "diKeys": ["gov"] }, "contract": "individual", "maxClass": "class1", "allowedCategories": [] } ] }
using System.ClientModel;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using OpenAI;
using OpenAI.Chat;

public static class Registrations
{
    private static OpenAIClientOptions Gov => new() { Endpoint = new Uri("https://gov.example/v1") };

    public static void Known(IServiceCollection services)
    {
        services.AddKeyedChatClient("gov", sp => new OpenAIClient(new ApiKeyCredential("k"), Gov).GetChatClient("m").AsIChatClient()).UseFunctionInvocation();
        services.AddChatClient(sp => new ChatClient("m", new ApiKeyCredential("k"), Gov).AsIChatClient()).UseLogging();
        services.AddKeyedChatClient("plain", sp => sp.GetRequiredService<IChatClient>());
        services.AddChatClient(new ChatClient("m", new ApiKeyCredential("k"), Gov).AsIChatClient());
    }

    public static void Unknown(IServiceCollection services)
    {
        services.AddKeyedChatClient("other", sp => new OpenAIClient("key").GetChatClient("m").AsIChatClient()).UseFunctionInvocation(); // AIP1005
        services.AddChatClient(new ChatClient("m", "key").AsIChatClient()); // AIP1005
    }
}
