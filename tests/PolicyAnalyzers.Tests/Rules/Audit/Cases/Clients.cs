// rules: AIP3001
// logging
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace Clients;

[AIAuditStep]
public sealed class DeclaredClient(IChatClient inner) : DelegatingChatClient(inner);

public sealed class RecordingClient(IChatClient inner, IAIAuditLog audit) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var outcome = "failed";
        try
        {
            var response = await base.GetResponseAsync(messages, options, cancellationToken);
            outcome = "succeeded";
            return response;
        }
        finally { await audit.RecordAsync(new AIAuditEntry { Outcome = outcome }, CancellationToken.None); }
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        try
        {
            await foreach (var update in base.GetStreamingResponseAsync(messages, options, cancellationToken)) { yield return update; }
        }
        finally { audit.Record(new AIAuditEntry()); }
    }
}

/// <summary>Not the streams: who asks for a stream leaves no record.</summary>
public sealed class HalfClient(IChatClient inner, IAIAuditLog audit) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var response = await base.GetResponseAsync(messages, options, cancellationToken);
        await audit.RecordAsync(new AIAuditEntry(), cancellationToken);
        return response;
    }
}

public sealed class TimingClient(IChatClient inner) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var start = DateTime.UtcNow;
        var response = await base.GetResponseAsync(messages, options, cancellationToken);
        Console.WriteLine(DateTime.UtcNow - start);
        return response;
    }
}

public static class Builders
{
    public static ChatClientBuilder UseAudit(this ChatClientBuilder builder, IAIAuditLog audit) => builder.Use(inner => new RecordingClient(inner, audit));

    public static ChatClientBuilder UseTiming(this ChatClientBuilder builder) => builder.Use(inner => new TimingClient(inner));
}

public class InFields
{
    private readonly IChatClient declared;
    private readonly IChatClient recording;
    private readonly IChatClient plain;
    private readonly IChatClient timing;
    private readonly IChatClient timedRecording;
    private readonly IChatClient recordedTiming;

    public InFields(IChatClient client, IAIAuditLog audit)
    {
        declared = new DeclaredClient(client);
        recording = new RecordingClient(client, audit);
        plain = client;
        timing = new TimingClient(client);
        timedRecording = new TimingClient(new RecordingClient(client, audit));
        recordedTiming = new RecordingClient(new TimingClient(client), audit);
    }

    public Task Declared() => declared.GetResponseAsync("Hello"); // ok
    public Task Recording() => recording.GetResponseAsync("Hello"); // ok
    public Task Plain() => plain.GetResponseAsync("Hello"); // AIP3001
    public Task Timing() => timing.GetResponseAsync("Hello"); // AIP3001
    public Task TimedRecording() => timedRecording.GetResponseAsync("Hello"); // ok
    public Task RecordedTiming() => recordedTiming.GetResponseAsync("Hello"); // ok
}

public class OneOfTwo
{
    private readonly IChatClient either;
    private readonly IChatClient both;

    public OneOfTwo(IChatClient client, IAIAuditLog audit, bool isAudited)
    {
        either = isAudited ? new RecordingClient(client, audit) : client;
        both = isAudited ? new RecordingClient(client, audit) : new DeclaredClient(client);
    }

    public Task Either() => either.GetResponseAsync("Hello"); // AIP3001
    public Task Both() => both.GetResponseAsync("Hello"); // ok

    public async Task Local(IChatClient client, bool isAudited)
    {
        var used = client;
        if (isAudited) { used = new DeclaredClient(client); }
        await used.GetResponseAsync("Hello"); // AIP3001
    }

    public async Task Replaced(IChatClient client)
    {
        client = new DeclaredClient(client);
        await client.GetResponseAsync("Hello"); // ok
    }
}

public class TwoConstructors
{
    private readonly IChatClient client;

    public TwoConstructors(IChatClient client, IAIAuditLog audit) => this.client = new RecordingClient(client, audit);

    public TwoConstructors(IChatClient client) => this.client = client;

    public Task Ask() => client.GetResponseAsync("Hello"); // AIP3001
}

public class FromFactories(IAIAuditLog audit)
{
    private readonly Lazy<IChatClient> lazy = new(() => new RecordingClient(Plain(), audit));

    public Task Factory() => Make().GetResponseAsync("Hello"); // ok
    public Task PlainFactory() => Plain().GetResponseAsync("Hello"); // AIP3001
    public Task Lazily() => lazy.Value.GetResponseAsync("Hello"); // ok
    public Task Property() => Audited.GetResponseAsync("Hello"); // ok
    public Task Function() { Func<IChatClient> make = Make; return make().GetResponseAsync("Hello"); } // ok

    private IChatClient Audited => new RecordingClient(Plain(), audit);

    private IChatClient Make() => new RecordingClient(Plain(), audit);

    private static IChatClient Plain() => new ChatClientBuilder(new SomeClient()).Build();
}

public class FromBuilders(IChatClient inner, IAIAuditLog audit, ILoggerFactory loggers)
{
    public Task Own() => new ChatClientBuilder(inner).UseAudit(audit).Build().GetResponseAsync("Hello"); // ok
    public Task Inline() => new ChatClientBuilder(inner).Use(client => new RecordingClient(client, audit)).Build().GetResponseAsync("Hello"); // ok
    public Task AsBuilder() => inner.AsBuilder().UseTiming().UseAudit(audit).UseFunctionInvocation().Build().GetResponseAsync("Hello"); // ok
    public Task NoStep() => inner.AsBuilder().UseTiming().UseFunctionInvocation().Build().GetResponseAsync("Hello"); // AIP3001
    public Task Logging() => inner.AsBuilder().UseLogging(loggers).Build().GetResponseAsync("Hello"); // AIP3001
    public Task Telemetry() => inner.AsBuilder().UseOpenTelemetry(loggers).Build().GetResponseAsync("Hello"); // AIP3001

    public async Task InSteps()
    {
        var builder = new ChatClientBuilder(inner);
        builder.UseAudit(audit);
        var client = builder.Build();
        await client.GetResponseAsync("Hello"); // ok
    }

    public Task Shared() => new ChatClientBuilder(inner)
        .Use(
            async (messages, options, next, cancellation) => { await next(messages, options, cancellation); await audit.RecordAsync(new AIAuditEntry(), cancellation); })
        .Build().GetResponseAsync("Hello"); // ok

    public Task SharedWithout() => new ChatClientBuilder(inner)
        .Use(async (messages, options, next, cancellation) => await next(messages, options, cancellation))
        .Build().GetResponseAsync("Hello"); // AIP3001

    public Task TwoFunctions() => new ChatClientBuilder(inner)
        .Use(
            async (messages, options, client, cancellation) =>
            {
                var response = await client.GetResponseAsync(messages, options, cancellation); // ok
                audit.Record(new AIAuditEntry());
                return response;
            },
            (messages, options, client, cancellation) => Audited(client.GetStreamingResponseAsync(messages, options, cancellation))) // ok
        .Build().GetResponseAsync("Hello"); // ok

    private async IAsyncEnumerable<ChatResponseUpdate> Audited(IAsyncEnumerable<ChatResponseUpdate> updates)
    {
        await foreach (var update in updates) { yield return update; }
        audit.Record(new AIAuditEntry());
    }
}

public class HalfAudited(HalfClient half)
{
    public Task Answer() => half.GetResponseAsync("Hello"); // ok

    public async Task Stream()
    {
        await foreach (var update in half.GetStreamingResponseAsync("Hello")) { Console.Write(update.Text); } // AIP3001
    }
}

public abstract class Assistant(IChatClient client)
{
    protected IChatClient Client { get; } = client;

    public Task Ask() => Client.GetResponseAsync("Hello"); // ok
}

public sealed class AuditedAssistant(IChatClient client) : Assistant(new DeclaredClient(client));

public class Injected(DeclaredClient declared, RecordingClient recording, TimingClient timing)
{
    public Task Declared() => declared.GetResponseAsync("Hello"); // ok
    public Task Recording() => recording.GetResponseAsync("Hello"); // ok
    public Task Timing() => timing.GetResponseAsync("Hello"); // AIP3001
}

public class Passed
{
    public Task Audited(IChatClient client) => Send(new DeclaredClient(client));
    private static Task Send(IChatClient client) => client.GetResponseAsync("Hello"); // ok

    public Task Mixed(IChatClient client) => Task.WhenAll(SendEither(new DeclaredClient(client)), SendEither(client));
    private static Task SendEither(IChatClient client) => client.GetResponseAsync("Hello"); // AIP3001
}

public class Inner(DeclaredClient audited)
{
    // Around the decorator.
    public Task Ask() => ((IChatClient)audited.GetService(typeof(IChatClient))!).GetResponseAsync("Hello");
}

public sealed class SomeClient : IChatClient
{
    private readonly HttpClient http = new();

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var answer = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { messages = messages.Select(message => message.Text) }, cancellationToken);
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, await answer.Content.ReadAsStringAsync(cancellationToken)));
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    public object? GetService(Type serviceType, object? serviceKey = null) => null;
    public void Dispose() { }
}

/// <summary>What a client does for a call is that call, also where it does so through members of its own.</summary>
public sealed class WholeAnswers(IChatClient inner) : DelegatingChatClient(inner)
{
    public override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        options?.Tools is null ? base.GetStreamingResponseAsync(messages, options, cancellationToken) : AtOnce(messages, options, cancellationToken);

    private async IAsyncEnumerable<ChatResponseUpdate> AtOnce(IEnumerable<ChatMessage> messages, ChatOptions? options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var whole = await GetResponseAsync(messages, options, cancellationToken); // ok
        foreach (var update in whole.ToChatResponseUpdates())
        {
            yield return update;
        }
    }

    public Task Warm() => GetResponseAsync([new ChatMessage(ChatRole.User, "Hello")]); // AIP3001
}
