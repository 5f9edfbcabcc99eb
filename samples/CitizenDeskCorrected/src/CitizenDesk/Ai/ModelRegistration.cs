using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;
using PolicyAnalyzers;

namespace CitizenDesk.Ai;

internal static class ModelRegistration
{
    /// <summary>
    /// Registers the city's model. Where it is comes from <c>Model:Endpoint</c>; in development that is the fake one
    /// on this machine.
    /// </summary>
    public static IServiceCollection AddModel(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton(_ => CreateClient(configuration));
        services.AddSingleton(provider => provider.GetRequiredService<OpenAIClient>().GetChatClient(ModelNames.Main));
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<CityChatClient>(
            provider, new OpenAIChatClient(provider.GetRequiredService<ChatClient>(), ModelNames.Main)));

        services.AddKeyedSingleton<IChatClient>("gov", (provider, _) =>
            new OpenAIChatClient(provider.GetRequiredService<OpenAIClient>().GetChatClient(ModelNames.Triage), ModelNames.Triage));
        return services;
    }

    [AIEndpoint("gov-openai")]
    private static OpenAIClient CreateClient(IConfiguration configuration)
    {
        var endpoint = configuration["Model:Endpoint"] ?? "https://citizendesk-jp.openai.azure.com/openai/v1";
        var key = configuration["Model:Key"] is { Length: > 0 } configured ? configured : "missing";
        return new OpenAIClient(new ApiKeyCredential(key), new OpenAIClientOptions
        {
            Endpoint = new Uri(endpoint),
            RetryPolicy = new ClientRetryPolicy(configuration.GetValue("Model:Retries", 3)),
        });
    }
}
