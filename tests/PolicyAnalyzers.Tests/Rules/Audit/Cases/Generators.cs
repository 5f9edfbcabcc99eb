// rules: AIP3001 AIP3003
// logging
namespace Generators;

public sealed class AuditedEmbeddings(IEmbeddingGenerator<string, Embedding<float>> inner, IAIAuditLog audit) : DelegatingEmbeddingGenerator<string, Embedding<float>>(inner)
{
    public override async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        try { return await base.GenerateAsync(values, options, cancellationToken); }
        finally { await audit.RecordAsync(new AIAuditEntry(), CancellationToken.None); }
    }
}

public sealed class PlainEmbeddings(IEmbeddingGenerator<string, Embedding<float>> inner) : DelegatingEmbeddingGenerator<string, Embedding<float>>(inner);

public class Uses(AuditedEmbeddings audited, PlainEmbeddings plain, IEmbeddingGenerator<string, Embedding<float>> any)
{
    public Task A() => audited.GenerateAsync(["x"]); // ok
    public Task B() => plain.GenerateAsync(["x"]); // AIP3001
    public Task C() => any.GenerateAsync(["x"]); // AIP3001
    public Task D() => audited.GenerateVectorAsync("x"); // ok
}

/// <summary>An own client interface around the model: the composition root wraps it.</summary>
public interface IAsker { Task<string> Ask(string text); }
public sealed class Asker(IChatClient client) : IAsker { public async Task<string> Ask(string text) => (await client.GetResponseAsync(text)).Text; } // AIP3001

public class Auditing<T>(IChatClient inner, IAIAuditLog audit) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        try { return await base.GetResponseAsync(messages, options, cancellationToken); }
        finally { Keep(); }
    }

    public override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => Wrap(base.GetStreamingResponseAsync(messages, options, cancellationToken));

    private async IAsyncEnumerable<ChatResponseUpdate> Wrap(IAsyncEnumerable<ChatResponseUpdate> updates)
    {
        try { await foreach (var update in updates) { yield return update; } }
        finally { Keep(); }
    }

    protected virtual void Keep() => audit.Record(new AIAuditEntry { Purpose = typeof(T).Name });
}

public class Derived(IChatClient inner, IAIAuditLog audit) : Auditing<int>(inner, audit);

public class UsesGeneric(Auditing<string> generic, Derived derived, IChatClient client, IAIAuditLog audit)
{
    public Task A() => generic.GetResponseAsync("Hello"); // ok
    public Task B() => derived.GetResponseAsync("Hello"); // ok
    public async Task C() { await foreach (var u in derived.GetStreamingResponseAsync("Hello")) { } } // ok
    public Task D() => new Auditing<long>(client, audit).GetResponseAsync("Hello"); // ok
    public Task E() => ((IChatClient)new Auditing<long>(client, audit)).GetResponseAsync("Hello"); // ok
    public Task F() { using var c = new Auditing<long>(client, audit); return c.GetResponseAsync("Hello"); } // ok
    public Task G(bool b) { IChatClient c = b ? new Derived(client, audit) : new Auditing<long>(client, audit); return c.GetResponseAsync("Hello"); } // ok
    public Task H(bool b) { IChatClient c = b ? new Derived(client, audit) : client; return c.GetResponseAsync("Hello"); } // AIP3001
    public Task I(IChatClient? maybe) => (maybe ?? new Derived(client, audit)).GetResponseAsync("Hello"); // AIP3001
    public Task J(List<IChatClient> many) => Task.WhenAll(many.Select(c => c.GetResponseAsync("Hello"))); // AIP3001
    public Task K() { var all = new List<IChatClient> { new Derived(client, audit) }; return all[0].GetResponseAsync("Hello"); } // ok
    public Task L() { var map = new Dictionary<string, IChatClient> { ["a"] = new Derived(client, audit), ["b"] = client }; return map["a"].GetResponseAsync("Hello"); } // ok
    public Task M() { var map = new Dictionary<string, IChatClient> { ["a"] = new Derived(client, audit), ["b"] = client }; return map["b"].GetResponseAsync("Hello"); } // AIP3001
    public Task N() { (IChatClient a, IChatClient b) = (new Derived(client, audit), client); return a.GetResponseAsync("Hello"); } // ok
    public Task O() => derived.GetService<IChatClient>()!.GetResponseAsync("Hello");
    public async Task P() { await using var scope = new Later(audit); await client.GetResponseAsync("Hello"); } // ok
    public async Task Q() { var scope = new Later(audit); await client.GetResponseAsync("Hello"); await scope.DisposeAsync(); } // AIP3003
    public async Task R() { var scope = new Later(audit); try { await client.GetResponseAsync("Hello"); } finally { await scope.DisposeAsync(); } } // ok
}

public sealed class Later(IAIAuditLog audit) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => new(audit.RecordAsync(new AIAuditEntry()));
}
