// Signatures of what the data file names, and what a program needs to use it; read from microsoft/agent-framework 1.17.0 (source HEAD 2026-08-07).
// needs: ai/microsoft-agents-ai, ai/microsoft-extensions-ai, ai/azure-ai-projects
#nullable enable
#pragma warning disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Azure.AI.Projects
{
    public static class AIProjectClientExtensions
    {
        public static Microsoft.Agents.AI.Foundry.FoundryAgent AsAIAgent(this Azure.AI.Projects.AIProjectClient aiProjectClient, Uri agentEndpoint, IList<Microsoft.Extensions.AI.AITool>? tools = null, Func<Microsoft.Extensions.AI.IChatClient, Microsoft.Extensions.AI.IChatClient>? clientFactory = null, IServiceProvider? services = null) => throw null!;
        public static Microsoft.Agents.AI.ChatClientAgent AsAIAgent(this Azure.AI.Projects.AIProjectClient aiProjectClient, string model, string instructions, string? name = null, string? description = null, IList<Microsoft.Extensions.AI.AITool>? tools = null, Func<Microsoft.Extensions.AI.IChatClient, Microsoft.Extensions.AI.IChatClient>? clientFactory = null, Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
        public static Microsoft.Agents.AI.ChatClientAgent AsAIAgent(this Azure.AI.Projects.AIProjectClient aiProjectClient, Microsoft.Agents.AI.ChatClientAgentOptions? options = null, Func<Microsoft.Extensions.AI.IChatClient, Microsoft.Extensions.AI.IChatClient>? clientFactory = null, Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Foundry
{
    public sealed class FoundryAgent : Microsoft.Agents.AI.DelegatingAIAgent
    {
        protected internal FoundryAgent() : base(default!) { }
    }
}

namespace Microsoft.Agents.AI.Hosting
{
    public static class AgentHostingServiceCollectionExtensions
    {
        public static Microsoft.Agents.AI.Hosting.IHostedAgentBuilder AddAIAgent(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string name, string? instructions, Microsoft.Extensions.DependencyInjection.ServiceLifetime lifetime = default) => throw null!;
        public static Microsoft.Agents.AI.Hosting.IHostedAgentBuilder AddAIAgent(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string name, string? instructions, Microsoft.Extensions.AI.IChatClient chatClient, Microsoft.Extensions.DependencyInjection.ServiceLifetime lifetime = default) => throw null!;
        public static Microsoft.Agents.AI.Hosting.IHostedAgentBuilder AddAIAgent(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string name, string? instructions, object? chatClientServiceKey, Microsoft.Extensions.DependencyInjection.ServiceLifetime lifetime = default) => throw null!;
        public static Microsoft.Agents.AI.Hosting.IHostedAgentBuilder AddAIAgent(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string name, string? instructions, string? description, object? chatClientServiceKey, Microsoft.Extensions.DependencyInjection.ServiceLifetime lifetime = default) => throw null!;
        public static Microsoft.Agents.AI.Hosting.IHostedAgentBuilder AddAIAgent(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string name, Func<IServiceProvider, string, Microsoft.Agents.AI.AIAgent> createAgentDelegate, Microsoft.Extensions.DependencyInjection.ServiceLifetime lifetime = default) => throw null!;
    }

    public static class HostApplicationBuilderAgentExtensions
    {
        public static Microsoft.Agents.AI.Hosting.IHostedAgentBuilder AddAIAgent(this Microsoft.Extensions.Hosting.IHostApplicationBuilder builder, string name, string? instructions, Microsoft.Extensions.DependencyInjection.ServiceLifetime lifetime = default) => throw null!;
        public static Microsoft.Agents.AI.Hosting.IHostedAgentBuilder AddAIAgent(this Microsoft.Extensions.Hosting.IHostApplicationBuilder builder, string name, string? instructions, Microsoft.Extensions.AI.IChatClient chatClient, Microsoft.Extensions.DependencyInjection.ServiceLifetime lifetime = default) => throw null!;
        public static Microsoft.Agents.AI.Hosting.IHostedAgentBuilder AddAIAgent(this Microsoft.Extensions.Hosting.IHostApplicationBuilder builder, string name, string? instructions, string? description, object? chatClientServiceKey, Microsoft.Extensions.DependencyInjection.ServiceLifetime lifetime = default) => throw null!;
        public static Microsoft.Agents.AI.Hosting.IHostedAgentBuilder AddAIAgent(this Microsoft.Extensions.Hosting.IHostApplicationBuilder builder, string name, string? instructions, object? chatClientServiceKey, Microsoft.Extensions.DependencyInjection.ServiceLifetime lifetime = default) => throw null!;
        public static Microsoft.Agents.AI.Hosting.IHostedAgentBuilder AddAIAgent(this Microsoft.Extensions.Hosting.IHostApplicationBuilder builder, string name, Func<IServiceProvider, string, Microsoft.Agents.AI.AIAgent> createAgentDelegate, Microsoft.Extensions.DependencyInjection.ServiceLifetime lifetime = default) => throw null!;
    }

    public interface IHostedAgentBuilder
    {
        string Name { get; }
        Microsoft.Extensions.DependencyInjection.ServiceLifetime Lifetime { get; }
    }
}

namespace Microsoft.Agents.AI.Hosting.AGUI.AspNetCore
{
    public static class AGUIEndpointRouteBuilderExtensions
    {
        public static Microsoft.AspNetCore.Builder.IEndpointConventionBuilder MapAGUIServer(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, Microsoft.Agents.AI.Hosting.IHostedAgentBuilder agentBuilder, string pattern) => throw null!;
        public static Microsoft.AspNetCore.Builder.IEndpointConventionBuilder MapAGUIServer(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, string agentName, string pattern) => throw null!;
        public static Microsoft.AspNetCore.Builder.IEndpointConventionBuilder MapAGUIServer(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, string pattern, Microsoft.Agents.AI.AIAgent aiAgent) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Hosting.OpenAI
{
    public sealed class OpenAIChatCompletionsMapOptions
    {
    }

    public sealed class OpenAIResponsesMapOptions
    {
    }
}

namespace Microsoft.Agents.AI.Purview
{
    public static class PurviewExtensions
    {
        public static Microsoft.Agents.AI.AIAgentBuilder WithPurview(this Microsoft.Agents.AI.AIAgentBuilder builder, Azure.Core.TokenCredential tokenCredential, Microsoft.Agents.AI.Purview.PurviewSettings purviewSettings, Microsoft.Extensions.Logging.ILogger? logger = null, Microsoft.Extensions.Caching.Distributed.IDistributedCache? cache = null) => throw null!;
        public static Microsoft.Extensions.AI.ChatClientBuilder WithPurview(this Microsoft.Extensions.AI.ChatClientBuilder builder, Azure.Core.TokenCredential tokenCredential, Microsoft.Agents.AI.Purview.PurviewSettings purviewSettings, Microsoft.Extensions.Logging.ILogger? logger = null, Microsoft.Extensions.Caching.Distributed.IDistributedCache? cache = null) => throw null!;
    }

    public class PurviewSettings
    {
        public PurviewSettings(string appName) { }
        public string AppName { get; set; } = null!;
        public string? AppVersion { get; set; }
        public string? TenantId { get; set; }
        public bool IgnoreExceptions { get; set; }
        public Uri GraphBaseUri { get; set; } = null!;
        public string BlockedPromptMessage { get; set; } = null!;
        public string BlockedResponseMessage { get; set; } = null!;
        public long? InMemoryCacheSizeLimit { get; set; }
        public TimeSpan CacheTTL { get; set; }
        public int PendingBackgroundJobLimit { get; set; }
        public int MaxConcurrentJobConsumers { get; set; }
    }
}

namespace Microsoft.AspNetCore.Builder
{
    public static class A2AEndpointRouteBuilderExtensions
    {
        public static Microsoft.AspNetCore.Builder.IEndpointConventionBuilder MapA2AHttpJson(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, Microsoft.Agents.AI.Hosting.IHostedAgentBuilder agentBuilder, string path) => throw null!;
        public static Microsoft.AspNetCore.Builder.IEndpointConventionBuilder MapA2AHttpJson(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, Microsoft.Agents.AI.AIAgent agent, string path) => throw null!;
        public static Microsoft.AspNetCore.Builder.IEndpointConventionBuilder MapA2AHttpJson(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, string agentName, string path) => throw null!;
        public static Microsoft.AspNetCore.Builder.IEndpointConventionBuilder MapA2AJsonRpc(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, Microsoft.Agents.AI.Hosting.IHostedAgentBuilder agentBuilder, string path) => throw null!;
        public static Microsoft.AspNetCore.Builder.IEndpointConventionBuilder MapA2AJsonRpc(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, Microsoft.Agents.AI.AIAgent agent, string path) => throw null!;
        public static Microsoft.AspNetCore.Builder.IEndpointConventionBuilder MapA2AJsonRpc(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, string agentName, string path) => throw null!;
    }

    public static class MicrosoftAgentAIHostingOpenAIEndpointRouteBuilderExtensions
    {
        public static Microsoft.AspNetCore.Builder.IEndpointConventionBuilder MapOpenAIConversations(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints) => throw null!;
        public static Microsoft.AspNetCore.Builder.IEndpointConventionBuilder MapOpenAIResponses(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, Microsoft.Agents.AI.Hosting.IHostedAgentBuilder agentBuilder) => throw null!;
        public static Microsoft.AspNetCore.Builder.IEndpointConventionBuilder MapOpenAIResponses(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, Microsoft.Agents.AI.Hosting.IHostedAgentBuilder agentBuilder, string? path, Microsoft.Agents.AI.Hosting.OpenAI.OpenAIResponsesMapOptions? mapOptions = null) => throw null!;
        public static Microsoft.AspNetCore.Builder.IEndpointConventionBuilder MapOpenAIResponses(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, Microsoft.Agents.AI.AIAgent agent) => throw null!;
        public static Microsoft.AspNetCore.Builder.IEndpointConventionBuilder MapOpenAIResponses(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, Microsoft.Agents.AI.AIAgent agent, string? responsesPath, Microsoft.Agents.AI.Hosting.OpenAI.OpenAIResponsesMapOptions? mapOptions = null) => throw null!;
        public static Microsoft.AspNetCore.Builder.IEndpointConventionBuilder MapOpenAIResponses(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints) => throw null!;
        public static Microsoft.AspNetCore.Builder.IEndpointConventionBuilder MapOpenAIResponses(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, string? responsesPath) => throw null!;
        public static Microsoft.AspNetCore.Builder.IEndpointConventionBuilder MapOpenAIChatCompletions(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, Microsoft.Agents.AI.Hosting.IHostedAgentBuilder agentBuilder) => throw null!;
        public static Microsoft.AspNetCore.Builder.IEndpointConventionBuilder MapOpenAIChatCompletions(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, Microsoft.Agents.AI.Hosting.IHostedAgentBuilder agentBuilder, string? path, Microsoft.Agents.AI.Hosting.OpenAI.OpenAIChatCompletionsMapOptions? mapOptions = null) => throw null!;
        public static Microsoft.AspNetCore.Builder.IEndpointConventionBuilder MapOpenAIChatCompletions(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, Microsoft.Agents.AI.AIAgent agent) => throw null!;
        public static Microsoft.AspNetCore.Builder.IEndpointConventionBuilder MapOpenAIChatCompletions(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, Microsoft.Agents.AI.AIAgent agent, string? path, Microsoft.Agents.AI.Hosting.OpenAI.OpenAIChatCompletionsMapOptions? mapOptions = null) => throw null!;
    }
}

namespace OpenAI.Chat
{
    public static class OpenAIChatClientExtensions
    {
        public static Microsoft.Agents.AI.ChatClientAgent AsAIAgent(this OpenAI.Chat.ChatClient client, string? instructions = null, string? name = null, string? description = null, IList<Microsoft.Extensions.AI.AITool>? tools = null, Func<Microsoft.Extensions.AI.IChatClient, Microsoft.Extensions.AI.IChatClient>? clientFactory = null, Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
        public static Microsoft.Agents.AI.ChatClientAgent AsAIAgent(this OpenAI.Chat.ChatClient client, Microsoft.Agents.AI.ChatClientAgentOptions options, Func<Microsoft.Extensions.AI.IChatClient, Microsoft.Extensions.AI.IChatClient>? clientFactory = null, Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
    }
}
