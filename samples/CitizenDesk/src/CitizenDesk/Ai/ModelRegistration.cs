using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;

namespace CitizenDesk.Ai;

internal static class ModelRegistration
{
    /// <summary>
    /// Registers the office's model. Where it is comes from <c>Model:Endpoint</c>; in development that is the fake one
    /// on this machine.
    /// </summary>
    public static IServiceCollection AddModel(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(_ => CreateClient(configuration));
        services.AddSingleton(provider => provider.GetRequiredService<OpenAIClient>().GetChatClient("gpt-4o-2024-11-20"));
        services.AddSingleton<IChatClient>(provider => new OpenAIChatClient(provider.GetRequiredService<ChatClient>()));

        // Sorting questions is simple work: a smaller model does it.
        services.AddKeyedSingleton<IChatClient>("triage", (provider, _) =>
            new OpenAIChatClient(provider.GetRequiredService<OpenAIClient>().GetChatClient("gpt-4o-mini-2024-07-18")));
        return services;
    }

    private static OpenAIClient CreateClient(IConfiguration configuration)
    {
        var endpoint = configuration["Model:Endpoint"] ?? "https://api.openai.com/v1";
        var key = configuration["Model:Key"] is { Length: > 0 } configured ? configured : "missing";
        return new OpenAIClient(new ApiKeyCredential(key), new OpenAIClientOptions
        {
            Endpoint = new Uri(endpoint),
            RetryPolicy = new ClientRetryPolicy(configuration.GetValue("Model:Retries", 3)),
        });
    }
}
