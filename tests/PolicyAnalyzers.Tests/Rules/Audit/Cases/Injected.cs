// rules: AIP3001 AIP3003
// logging
using Microsoft.Extensions.Logging;

namespace Injected;

public sealed class Recording(IChatClient inner, IAIAuditLog audit) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        try { return await base.GetResponseAsync(messages, options, cancellationToken); }
        finally { await audit.RecordAsync(new AIAuditEntry(), CancellationToken.None); }
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        try { await foreach (var update in base.GetStreamingResponseAsync(messages, options, cancellationToken)) { yield return update; } }
        finally { audit.Record(new AIAuditEntry()); }
    }
}

public interface IAuditedChat : IChatClient;

public sealed class AuditedChat(IChatClient inner, IAIAuditLog audit) : IAuditedChat
{
    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        try { return await inner.GetResponseAsync(messages, options, cancellationToken); }
        finally { await audit.RecordAsync(new AIAuditEntry(), CancellationToken.None); }
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        try { await foreach (var update in inner.GetStreamingResponseAsync(messages, options, cancellationToken)) { yield return update; } }
        finally { audit.Record(new AIAuditEntry()); }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;
    public void Dispose() => inner.Dispose();
}

public class UsesInterface(IAuditedChat chat) { public Task Ask() => chat.GetResponseAsync("Hello"); } // ok
public class UsesConcrete(Recording chat) { public Task Ask() => chat.GetResponseAsync("Hello"); } // ok
public class UsesPlain([FromKeyedServices("plain")] IChatClient chat) { public Task Ask() => chat.GetResponseAsync("Hello"); } // AIP3001
public class UsesKeyed([FromKeyedServices("audited")] IChatClient chat) { public Task Ask() => chat.GetResponseAsync("Hello"); } // ok
public class UsesWrapped([FromKeyedServices("wrapped")] IChatClient chat) { public Task Ask() => chat.GetResponseAsync("Hello"); } // ok
public class UsesBuilder([FromKeyedServices("built")] IChatClient chat) { public Task Ask() => chat.GetResponseAsync("Hello"); } // ok
public class UsesBuilderPlain([FromKeyedServices("builtplain")] IChatClient chat) { public Task Ask() => chat.GetResponseAsync("Hello"); } // AIP3001
public class UsesDefault(IChatClient chat) { public Task Ask() => chat.GetResponseAsync("Hello"); } // ok
public class UsesProvider(IServiceProvider services) { public Task Ask() => services.GetRequiredService<IChatClient>().GetResponseAsync("Hello"); } // ok
public class UsesProviderKeyed(IServiceProvider services) { public Task Ask() => services.GetRequiredKeyedService<IChatClient>("plain").GetResponseAsync("Hello"); } // AIP3001
public class UsesProviderKeyedAudited(IServiceProvider services) { public Task Ask() => services.GetRequiredKeyedService<IChatClient>("audited").GetResponseAsync("Hello"); } // ok
public class UsesLazy(Lazy<IChatClient> chat) { public Task Ask() => chat.Value.GetResponseAsync("Hello"); } // AIP3001
public class UsesFunc(Func<string, IChatClient> chat) { public Task Ask() => chat("x").GetResponseAsync("Hello"); } // AIP3001

public interface IClientFactory { IChatClient Create(string name); }
public sealed class ClientFactory(IAIAuditLog audit) : IClientFactory
{
    public IChatClient Create(string name) => new Recording(new OllamaLike(name), audit);
}

public interface IPlainFactory { IChatClient Create(string name); }
public sealed class PlainFactory : IPlainFactory { public IChatClient Create(string name) => new OllamaLike(name); }

public interface IMixedFactory { IChatClient Create(string name); }
public sealed class MixedFactory(IAIAuditLog audit) : IMixedFactory
{
    public IChatClient Create(string name) => name == "x" ? new OllamaLike(name) : new Recording(new OllamaLike(name), audit);
}

public class UsesFactory(IClientFactory factory) { public Task Ask() => factory.Create("x").GetResponseAsync("Hello"); } // ok
public class UsesPlainFactory(IPlainFactory factory) { public Task Ask() => factory.Create("x").GetResponseAsync("Hello"); } // AIP3001
public class UsesMixedFactory(IMixedFactory factory) { public Task Ask() => factory.Create("y").GetResponseAsync("Hello"); } // AIP3001
public class UsesFactoryField(IClientFactory factory) { private readonly IChatClient chat = factory.Create("x"); public Task Ask() => chat.GetResponseAsync("Hello"); } // ok

public abstract class Base
{
    protected Base(IChatClient client) => Client = client;
    protected IChatClient Client { get; }
}
public sealed class DerivedAudited(IChatClient client, IAIAuditLog audit) : Base(new Recording(client, audit)) { public Task Ask() => Client.GetResponseAsync("Hello"); }

public sealed class OllamaLike(string model) : IChatClient
{
    private readonly HttpClient http = new();
    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var answer = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model, messages = messages.Select(message => message.Text) }, cancellationToken);
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, await answer.Content.ReadAsStringAsync(cancellationToken)));
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    public object? GetService(Type serviceType, object? serviceKey = null) => null;
    public void Dispose() { }
}

public static class Setup
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<IChatClient>(sp => new Recording(new OllamaLike("x"), sp.GetRequiredService<IAIAuditLog>()));
        services.AddSingleton<IAuditedChat, AuditedChat>();
        services.AddSingleton<Recording>();
        services.AddKeyedSingleton<IChatClient>("plain", (sp, key) => new OllamaLike("x"));
        services.AddKeyedSingleton<IChatClient>("audited", (sp, key) => new Recording(new OllamaLike("x"), sp.GetRequiredService<IAIAuditLog>()));
        services.AddKeyedSingleton<IChatClient>("wrapped", (sp, key) => new Recording(sp.GetRequiredKeyedService<IChatClient>("plain"), sp.GetRequiredService<IAIAuditLog>()));
        services.AddKeyedChatClient("built", sp => new OllamaLike("x")).Use((inner, sp) => new Recording(inner, sp.GetRequiredService<IAIAuditLog>()));
        services.AddKeyedChatClient("builtplain", sp => new OllamaLike("x")).UseFunctionInvocation();
        services.AddSingleton<IClientFactory, ClientFactory>();
        services.AddSingleton<IPlainFactory, PlainFactory>();
        services.AddSingleton<IMixedFactory, MixedFactory>();
    }
}
