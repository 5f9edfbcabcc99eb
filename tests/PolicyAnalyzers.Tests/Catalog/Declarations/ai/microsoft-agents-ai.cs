// Signatures of what the data file names, and what a program needs to use it; read from Microsoft.Agents.AI 1.17.0 (source HEAD 2026-08-07).
// needs: ai/microsoft-extensions-ai, ai/microsoft-extensions-ai-openai, ai/azure-ai-openai, ai/azure-ai
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

namespace Microsoft.Agents.AI
{
    public abstract class AIAgent
    {
        public Task<Microsoft.Agents.AI.AgentResponse<T>> RunAsync<T>(Microsoft.Agents.AI.AgentSession? session = null, System.Text.Json.JsonSerializerOptions? serializerOptions = null, Microsoft.Agents.AI.AgentRunOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Microsoft.Agents.AI.AgentResponse<T>> RunAsync<T>(string message, Microsoft.Agents.AI.AgentSession? session = null, System.Text.Json.JsonSerializerOptions? serializerOptions = null, Microsoft.Agents.AI.AgentRunOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Microsoft.Agents.AI.AgentResponse<T>> RunAsync<T>(Microsoft.Extensions.AI.ChatMessage message, Microsoft.Agents.AI.AgentSession? session = null, System.Text.Json.JsonSerializerOptions? serializerOptions = null, Microsoft.Agents.AI.AgentRunOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Microsoft.Agents.AI.AgentResponse<T>> RunAsync<T>(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, Microsoft.Agents.AI.AgentSession? session = null, System.Text.Json.JsonSerializerOptions? serializerOptions = null, Microsoft.Agents.AI.AgentRunOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public string Id { get => throw null!; }
        public virtual string? Name { get => throw null!; }
        public virtual string? Description { get => throw null!; }
        public Task<Microsoft.Agents.AI.AgentResponse> RunAsync(Microsoft.Agents.AI.AgentSession? session = null, Microsoft.Agents.AI.AgentRunOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Microsoft.Agents.AI.AgentResponse> RunAsync(string message, Microsoft.Agents.AI.AgentSession? session = null, Microsoft.Agents.AI.AgentRunOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Microsoft.Agents.AI.AgentResponse> RunAsync(Microsoft.Extensions.AI.ChatMessage message, Microsoft.Agents.AI.AgentSession? session = null, Microsoft.Agents.AI.AgentRunOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Microsoft.Agents.AI.AgentResponse> RunAsync(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, Microsoft.Agents.AI.AgentSession? session = null, Microsoft.Agents.AI.AgentRunOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<Microsoft.Agents.AI.AgentResponseUpdate> RunStreamingAsync(Microsoft.Agents.AI.AgentSession? session = null, Microsoft.Agents.AI.AgentRunOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<Microsoft.Agents.AI.AgentResponseUpdate> RunStreamingAsync(string message, Microsoft.Agents.AI.AgentSession? session = null, Microsoft.Agents.AI.AgentRunOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<Microsoft.Agents.AI.AgentResponseUpdate> RunStreamingAsync(Microsoft.Extensions.AI.ChatMessage message, Microsoft.Agents.AI.AgentSession? session = null, Microsoft.Agents.AI.AgentRunOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<Microsoft.Agents.AI.AgentResponseUpdate> RunStreamingAsync(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, Microsoft.Agents.AI.AgentSession? session = null, Microsoft.Agents.AI.AgentRunOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }

    public sealed class AIAgentBuilder
    {
        public AIAgentBuilder(Microsoft.Agents.AI.AIAgent innerAgent) { }
        public AIAgentBuilder(Func<IServiceProvider, Microsoft.Agents.AI.AIAgent> innerAgentFactory) { }
        public Microsoft.Agents.AI.AIAgent Build(IServiceProvider? services = null) => throw null!;
        public Microsoft.Agents.AI.AIAgentBuilder Use(Func<Microsoft.Agents.AI.AIAgent, Microsoft.Agents.AI.AIAgent> agentFactory) => throw null!;
        public Microsoft.Agents.AI.AIAgentBuilder Use(Func<Microsoft.Agents.AI.AIAgent, IServiceProvider, Microsoft.Agents.AI.AIAgent> agentFactory) => throw null!;
        public Microsoft.Agents.AI.AIAgentBuilder Use(Func<IEnumerable<Microsoft.Extensions.AI.ChatMessage>, Microsoft.Agents.AI.AgentSession?, Microsoft.Agents.AI.AgentRunOptions?, Func<IEnumerable<Microsoft.Extensions.AI.ChatMessage>, Microsoft.Agents.AI.AgentSession?, Microsoft.Agents.AI.AgentRunOptions?, CancellationToken, Task>, CancellationToken, Task> sharedFunc) => throw null!;
        public Microsoft.Agents.AI.AIAgentBuilder Use(Func<IEnumerable<Microsoft.Extensions.AI.ChatMessage>, Microsoft.Agents.AI.AgentSession?, Microsoft.Agents.AI.AgentRunOptions?, Microsoft.Agents.AI.AIAgent, CancellationToken, Task<Microsoft.Agents.AI.AgentResponse>>? runFunc, Func<IEnumerable<Microsoft.Extensions.AI.ChatMessage>, Microsoft.Agents.AI.AgentSession?, Microsoft.Agents.AI.AgentRunOptions?, Microsoft.Agents.AI.AIAgent, CancellationToken, IAsyncEnumerable<Microsoft.Agents.AI.AgentResponseUpdate>>? runStreamingFunc) => throw null!;
        public Microsoft.Agents.AI.AIAgentBuilder UseAIContextProviders(params Microsoft.Agents.AI.MessageAIContextProvider[] providers) => throw null!;
    }

    public static class AIAgentExtensions
    {
        public static Microsoft.Agents.AI.AIAgentBuilder AsBuilder(this Microsoft.Agents.AI.AIAgent innerAgent) => throw null!;
        public static Microsoft.Extensions.AI.AIFunction AsAIFunction(this Microsoft.Agents.AI.AIAgent agent, Microsoft.Extensions.AI.AIFunctionFactoryOptions? options = null, Microsoft.Agents.AI.AgentSession? session = null) => throw null!;
    }

    public sealed class AIContext
    {
        public string? Instructions { get; set; }
        public IEnumerable<Microsoft.Extensions.AI.ChatMessage>? Messages { get; set; }
        public IEnumerable<Microsoft.Extensions.AI.AITool>? Tools { get; set; }
    }

    public abstract class AIContextProvider
    {
        protected internal AIContextProvider() { }
        public virtual IReadOnlyList<string> StateKeys { get => throw null!; }
    }

    public class AgentResponse
    {
        public AgentResponse() { }
        public AgentResponse(Microsoft.Extensions.AI.ChatMessage message) { }
        public AgentResponse(Microsoft.Extensions.AI.ChatResponse response) { }
        protected AgentResponse(Microsoft.Agents.AI.AgentResponse response) { }
        public AgentResponse(IList<Microsoft.Extensions.AI.ChatMessage>? messages) { }
        public IList<Microsoft.Extensions.AI.ChatMessage> Messages { get; set; } = null!;
        public string Text { get => throw null!; }
        public string? AgentId { get; set; }
        public string? ResponseId { get; set; }
        public Microsoft.Extensions.AI.ResponseContinuationToken? ContinuationToken { get; set; }
        public DateTimeOffset? CreatedAt { get; set; }
        public Microsoft.Extensions.AI.ChatFinishReason? FinishReason { get; set; }
        public Microsoft.Extensions.AI.UsageDetails? Usage { get; set; }
        public object? RawRepresentation { get; set; }
        public Microsoft.Extensions.AI.AdditionalPropertiesDictionary? AdditionalProperties { get; set; }
        public override string ToString() => throw null!;
        public Microsoft.Agents.AI.AgentResponseUpdate[] ToAgentResponseUpdates() => throw null!;
    }

    public class AgentResponse<T> : Microsoft.Agents.AI.AgentResponse
    {
        public AgentResponse(Microsoft.Agents.AI.AgentResponse response, System.Text.Json.JsonSerializerOptions serializerOptions) { }
        public bool IsWrappedInObject { get; init; }
        public virtual T Result { get => throw null!; }
    }

    public class AgentResponseUpdate
    {
        public AgentResponseUpdate() { }
        public AgentResponseUpdate(Microsoft.Extensions.AI.ChatRole? role, string? content) { }
        public AgentResponseUpdate(Microsoft.Extensions.AI.ChatRole? role, IList<Microsoft.Extensions.AI.AIContent>? contents) { }
        public AgentResponseUpdate(Microsoft.Extensions.AI.ChatResponseUpdate chatResponseUpdate) { }
        public string? AuthorName { get; set; }
        public Microsoft.Extensions.AI.ChatRole? Role { get; set; }
        public string Text { get => throw null!; }
        public IList<Microsoft.Extensions.AI.AIContent> Contents { get; set; } = null!;
        public object? RawRepresentation { get; set; }
        public Microsoft.Extensions.AI.AdditionalPropertiesDictionary? AdditionalProperties { get; set; }
        public string? AgentId { get; set; }
        public string? ResponseId { get; set; }
        public string? MessageId { get; set; }
        public DateTimeOffset? CreatedAt { get; set; }
        public Microsoft.Extensions.AI.ResponseContinuationToken? ContinuationToken { get; set; }
        public Microsoft.Extensions.AI.ChatFinishReason? FinishReason { get; set; }
        public override string ToString() => throw null!;
    }

    public class AgentRunOptions
    {
        public AgentRunOptions() { }
        public Microsoft.Extensions.AI.ResponseContinuationToken? ContinuationToken { get; set; }
        public bool? AllowBackgroundResponses { get; set; }
        public Microsoft.Extensions.AI.AdditionalPropertiesDictionary? AdditionalProperties { get; set; }
        public Microsoft.Extensions.AI.ChatResponseFormat? ResponseFormat { get; set; }
    }

    public abstract class AgentSession
    {
        protected internal AgentSession() { }
    }

    public sealed class ChatClientAgent : Microsoft.Agents.AI.AIAgent
    {
        public Task<Microsoft.Agents.AI.AgentResponse> RunAsync(Microsoft.Agents.AI.AgentSession? session, Microsoft.Agents.AI.ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Microsoft.Agents.AI.AgentResponse> RunAsync(string message, Microsoft.Agents.AI.AgentSession? session, Microsoft.Agents.AI.ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Microsoft.Agents.AI.AgentResponse> RunAsync(Microsoft.Extensions.AI.ChatMessage message, Microsoft.Agents.AI.AgentSession? session, Microsoft.Agents.AI.ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Microsoft.Agents.AI.AgentResponse> RunAsync(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, Microsoft.Agents.AI.AgentSession? session, Microsoft.Agents.AI.ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<Microsoft.Agents.AI.AgentResponseUpdate> RunStreamingAsync(Microsoft.Agents.AI.AgentSession? session, Microsoft.Agents.AI.ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<Microsoft.Agents.AI.AgentResponseUpdate> RunStreamingAsync(string message, Microsoft.Agents.AI.AgentSession? session, Microsoft.Agents.AI.ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<Microsoft.Agents.AI.AgentResponseUpdate> RunStreamingAsync(Microsoft.Extensions.AI.ChatMessage message, Microsoft.Agents.AI.AgentSession? session, Microsoft.Agents.AI.ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<Microsoft.Agents.AI.AgentResponseUpdate> RunStreamingAsync(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, Microsoft.Agents.AI.AgentSession? session, Microsoft.Agents.AI.ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Microsoft.Agents.AI.AgentResponse<T>> RunAsync<T>(Microsoft.Agents.AI.AgentSession? session, System.Text.Json.JsonSerializerOptions? serializerOptions, Microsoft.Agents.AI.ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Microsoft.Agents.AI.AgentResponse<T>> RunAsync<T>(string message, Microsoft.Agents.AI.AgentSession? session, System.Text.Json.JsonSerializerOptions? serializerOptions, Microsoft.Agents.AI.ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Microsoft.Agents.AI.AgentResponse<T>> RunAsync<T>(Microsoft.Extensions.AI.ChatMessage message, Microsoft.Agents.AI.AgentSession? session, System.Text.Json.JsonSerializerOptions? serializerOptions, Microsoft.Agents.AI.ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Microsoft.Agents.AI.AgentResponse<T>> RunAsync<T>(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, Microsoft.Agents.AI.AgentSession? session, System.Text.Json.JsonSerializerOptions? serializerOptions, Microsoft.Agents.AI.ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public ChatClientAgent(Microsoft.Extensions.AI.IChatClient chatClient, string? instructions = null, string? name = null, string? description = null, IList<Microsoft.Extensions.AI.AITool>? tools = null, Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) { }
        public ChatClientAgent(Microsoft.Extensions.AI.IChatClient chatClient, Microsoft.Agents.AI.ChatClientAgentOptions? options, Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) { }
        public Microsoft.Extensions.AI.IChatClient ChatClient { get => throw null!; }
        public Microsoft.Agents.AI.ChatHistoryProvider? ChatHistoryProvider { get => throw null!; }
        public IReadOnlyList<Microsoft.Agents.AI.AIContextProvider>? AIContextProviders { get => throw null!; }
        protected string? IdCore { get => throw null!; }
        public override string? Name { get => throw null!; }
        public override string? Description { get => throw null!; }
        public string? Instructions { get => throw null!; }
        protected Task<Microsoft.Agents.AI.AgentResponse> RunCoreAsync(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, Microsoft.Agents.AI.AgentSession? session = null, Microsoft.Agents.AI.AgentRunOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        protected IAsyncEnumerable<Microsoft.Agents.AI.AgentResponseUpdate> RunCoreStreamingAsync(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, Microsoft.Agents.AI.AgentSession? session = null, Microsoft.Agents.AI.AgentRunOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        protected ValueTask<Microsoft.Agents.AI.AgentSession> CreateSessionCoreAsync(CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public ValueTask<Microsoft.Agents.AI.AgentSession> CreateSessionAsync(string conversationId, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        protected ValueTask<System.Text.Json.JsonElement> SerializeSessionCoreAsync(Microsoft.Agents.AI.AgentSession session, System.Text.Json.JsonSerializerOptions? jsonSerializerOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        protected ValueTask<Microsoft.Agents.AI.AgentSession> DeserializeSessionCoreAsync(System.Text.Json.JsonElement serializedState, System.Text.Json.JsonSerializerOptions? jsonSerializerOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }

    public sealed class ChatClientAgentOptions
    {
        public string? Id { get; set; }
        public string? Name { get; set; }
        public string? Description { get; set; }
        public Microsoft.Extensions.AI.ChatOptions? ChatOptions { get; set; }
        public Microsoft.Agents.AI.ChatHistoryProvider? ChatHistoryProvider { get; set; }
        public IEnumerable<Microsoft.Agents.AI.AIContextProvider>? AIContextProviders { get; set; }
        public bool UseProvidedChatClientAsIs { get; set; }
        public bool ClearOnChatHistoryProviderConflict { get; set; }
        public bool WarnOnChatHistoryProviderConflict { get; set; }
        public bool ThrowOnChatHistoryProviderConflict { get; set; }
        public bool RequirePerServiceCallChatHistoryPersistence { get; set; }
        public bool EnableMessageInjection { get; set; }
        public bool DisableApprovalNotRequiredFunctionBypassing { get; set; }
        public bool DisableApprovalResponseBinding { get; set; }
    }

    public sealed class ChatClientAgentRunOptions : Microsoft.Agents.AI.AgentRunOptions
    {
        public ChatClientAgentRunOptions(Microsoft.Extensions.AI.ChatOptions? chatOptions = null) { }
        public Microsoft.Extensions.AI.ChatOptions? ChatOptions { get; set; }
        public Func<Microsoft.Extensions.AI.IChatClient, Microsoft.Extensions.AI.IChatClient>? ChatClientFactory { get; set; }
    }

    public abstract class ChatHistoryProvider
    {
        protected internal ChatHistoryProvider() { }
        public virtual IReadOnlyList<string> StateKeys { get => throw null!; }
    }

    public abstract class DelegatingAIAgent : Microsoft.Agents.AI.AIAgent
    {
        protected DelegatingAIAgent(Microsoft.Agents.AI.AIAgent innerAgent) { }
        protected Microsoft.Agents.AI.AIAgent InnerAgent { get => throw null!; }
        protected virtual string? IdCore { get => throw null!; }
        public override string? Name { get => throw null!; }
        public override string? Description { get => throw null!; }
        public virtual object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        protected virtual ValueTask<Microsoft.Agents.AI.AgentSession> CreateSessionCoreAsync(CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        protected virtual ValueTask<System.Text.Json.JsonElement> SerializeSessionCoreAsync(Microsoft.Agents.AI.AgentSession session, System.Text.Json.JsonSerializerOptions? jsonSerializerOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        protected virtual ValueTask<Microsoft.Agents.AI.AgentSession> DeserializeSessionCoreAsync(System.Text.Json.JsonElement serializedState, System.Text.Json.JsonSerializerOptions? jsonSerializerOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        protected virtual Task<Microsoft.Agents.AI.AgentResponse> RunCoreAsync(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, Microsoft.Agents.AI.AgentSession? session = null, Microsoft.Agents.AI.AgentRunOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        protected virtual IAsyncEnumerable<Microsoft.Agents.AI.AgentResponseUpdate> RunCoreStreamingAsync(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, Microsoft.Agents.AI.AgentSession? session = null, Microsoft.Agents.AI.AgentRunOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }

    public static class FunctionInvocationDelegatingAgentBuilderExtensions
    {
        public static Microsoft.Agents.AI.AIAgentBuilder Use(this Microsoft.Agents.AI.AIAgentBuilder builder, Func<Microsoft.Agents.AI.AIAgent, FunctionInvocationContext, Func<FunctionInvocationContext, CancellationToken, ValueTask<object?>>, CancellationToken, ValueTask<object?>> callback) => throw null!;
    }

    public class FunctionInvocationContext { }

    public sealed class LoggingAgent : Microsoft.Agents.AI.DelegatingAIAgent
    {
        protected internal LoggingAgent() : base(default!) { }
        public System.Text.Json.JsonSerializerOptions JsonSerializerOptions { get; set; } = null!;
    }

    public static class LoggingAgentBuilderExtensions
    {
        public static Microsoft.Agents.AI.AIAgentBuilder UseLogging(this Microsoft.Agents.AI.AIAgentBuilder builder, Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null, Action<Microsoft.Agents.AI.LoggingAgent>? configure = null) => throw null!;
    }

    public abstract class MessageAIContextProvider : Microsoft.Agents.AI.AIContextProvider
    {
        protected internal MessageAIContextProvider() { }
    }

    public sealed class OpenTelemetryAgent : Microsoft.Agents.AI.DelegatingAIAgent, IDisposable
    {
        public OpenTelemetryAgent(Microsoft.Agents.AI.AIAgent innerAgent, string? sourceName = null) : base(default!) { }
        public OpenTelemetryAgent(Microsoft.Agents.AI.AIAgent innerAgent, string? sourceName, bool autoWireChatClient) : base(default!) { }
        public void Dispose() { }
        public bool EnableSensitiveData { get; set; }
    }

    public static class OpenTelemetryAgentBuilderExtensions
    {
        public static Microsoft.Agents.AI.AIAgentBuilder UseOpenTelemetry(this Microsoft.Agents.AI.AIAgentBuilder builder, string? sourceName = null, Action<Microsoft.Agents.AI.OpenTelemetryAgent>? configure = null) => throw null!;
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
