// rules: AIP3001 AIP3003
// logging
using Microsoft.Extensions.Logging;

namespace Handlers;

public sealed class AuditingHandler(IAIAuditLog audit) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var outcome = "failed";
        try
        {
            var response = await base.SendAsync(request, cancellationToken);
            outcome = response.StatusCode.ToString();
            return response;
        }
        finally { await audit.RecordAsync(new AIAuditEntry { Outcome = outcome }, CancellationToken.None); }
    }
}

public sealed class ForgetfulHandler(IAIAuditLog audit) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (!response.IsSuccessStatusCode) { audit.Record(new AIAuditEntry { Outcome = "failed" }); }
        return response;
    }
}

public sealed class LuckyHandler(IAIAuditLog audit) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        audit.Record(new AIAuditEntry { Outcome = "ok" });
        return response;
    }
}

public sealed class TimingHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var start = DateTime.UtcNow;
        var response = await base.SendAsync(request, cancellationToken);
        response.Headers.Add("x-time", (DateTime.UtcNow - start).ToString());
        return response;
    }
}

public class Direct(IAIAuditLog audit)
{
    private readonly HttpClient recorded = new(new AuditingHandler(audit) { InnerHandler = new HttpClientHandler() });
    private readonly HttpClient outer = new(new TimingHandler { InnerHandler = new AuditingHandler(audit) { InnerHandler = new HttpClientHandler() } });
    private readonly HttpClient timed = new(new TimingHandler { InnerHandler = new HttpClientHandler() });
    private readonly HttpClient forgetful = new(new ForgetfulHandler(audit) { InnerHandler = new HttpClientHandler() });
    private readonly HttpClient lucky = new(new LuckyHandler(audit) { InnerHandler = new HttpClientHandler() });
    private readonly HttpClient plain = new();

    public Task Recorded() => recorded.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model = "gpt-4o" }); // ok
    public Task Outer() => outer.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model = "gpt-4o" }); // ok
    public Task Timed() => timed.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model = "gpt-4o" }); // AIP3001
    public Task Forgetful() => forgetful.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model = "gpt-4o" }); // AIP3001
    public Task Lucky() => lucky.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model = "gpt-4o" }); // AIP3003
    public Task Plain() => plain.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model = "gpt-4o" }); // AIP3001

    public async Task Local()
    {
        var handler = new AuditingHandler(audit) { InnerHandler = new SocketsHttpHandler() };
        using var http = new HttpClient(handler);
        await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model = "gpt-4o" }); // ok
    }

    public async Task ByProperty()
    {
        var handler = new AuditingHandler(audit);
        handler.InnerHandler = new SocketsHttpHandler();
        using var http = new HttpClient(handler, disposeHandler: true) { BaseAddress = new Uri("https://api.openai.com") };
        await http.PostAsync("v1/chat/completions", new StringContent("{}")); // ok
    }

    public async Task Invoker()
    {
        using var invoker = new HttpMessageInvoker(new AuditingHandler(audit) { InnerHandler = new SocketsHttpHandler() });
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.openai.com/v1/chat/completions") { Content = new StringContent("{}") };
        await invoker.SendAsync(request, CancellationToken.None); // ok
    }
}

public sealed class OpenAiApi(HttpClient http)
{
    public Task Ask() => http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model = "gpt-4o" }); // ok
}

public sealed class OtherApi(HttpClient http)
{
    public Task Ask() => http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model = "gpt-4o" }); // AIP3001
}

public sealed class ByFactory(IHttpClientFactory factory)
{
    public async Task Named()
    {
        var http = factory.CreateClient("openai");
        await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model = "gpt-4o" }); // ok
    }

    public async Task NamedTimed()
    {
        var http = factory.CreateClient("timed");
        await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model = "gpt-4o" }); // AIP3001
    }

    public async Task Other()
    {
        var http = factory.CreateClient();
        await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model = "gpt-4o" }); // AIP3001
    }
}

public static class Setup
{
    public static void Add(IServiceCollection services)
    {
        services.AddTransient<AuditingHandler>();
        services.AddTransient<TimingHandler>();
        services.AddHttpClient<OpenAiApi>().AddHttpMessageHandler<AuditingHandler>();
        services.AddHttpClient<OtherApi>().AddHttpMessageHandler<TimingHandler>();
        services.AddHttpClient("openai", client => client.BaseAddress = new Uri("https://api.openai.com")).AddHttpMessageHandler<AuditingHandler>();
        services.AddHttpClient("timed").AddHttpMessageHandler(() => new TimingHandler());
    }
}

public class Sdk(IAIAuditLog audit)
{
    private readonly OpenAI.Chat.ChatClient recorded = new(
        "gpt-4o",
        new System.ClientModel.ApiKeyCredential("key"),
        new OpenAI.OpenAIClientOptions { Transport = new System.ClientModel.Primitives.HttpClientPipelineTransport(new HttpClient(new AuditingHandler(audit) { InnerHandler = new HttpClientHandler() })) });

    private readonly OpenAI.Chat.ChatClient plain = new(
        "gpt-4o",
        new System.ClientModel.ApiKeyCredential("key"),
        new OpenAI.OpenAIClientOptions { Transport = new System.ClientModel.Primitives.HttpClientPipelineTransport(new HttpClient(new TimingHandler { InnerHandler = new HttpClientHandler() })) });

    public Task Recorded() => recorded.CompleteChatAsync("Hello"); // ok
    public Task Plain() => plain.CompleteChatAsync("Hello"); // AIP3001
}

public sealed class AuditPolicy(IAIAuditLog audit) : System.ClientModel.Primitives.PipelinePolicy
{
    public override void Process(System.ClientModel.Primitives.PipelineMessage message, IReadOnlyList<System.ClientModel.Primitives.PipelinePolicy> pipeline, int currentIndex)
    {
        try { ProcessNext(message, pipeline, currentIndex); }
        finally { audit.Record(new AIAuditEntry { Outcome = "ended" }); }
    }

    public override async ValueTask ProcessAsync(System.ClientModel.Primitives.PipelineMessage message, IReadOnlyList<System.ClientModel.Primitives.PipelinePolicy> pipeline, int currentIndex)
    {
        try { await ProcessNextAsync(message, pipeline, currentIndex); }
        finally { await audit.RecordAsync(new AIAuditEntry { Outcome = "ended" }); }
    }
}

public class Pipelines(IAIAuditLog audit)
{
    public async Task Recorded()
    {
        var options = new OpenAI.OpenAIClientOptions();
        options.AddPolicy(new AuditPolicy(audit), System.ClientModel.Primitives.PipelinePosition.PerCall);
        var client = new OpenAI.Chat.ChatClient("gpt-4o", new System.ClientModel.ApiKeyCredential("key"), options);
        await client.CompleteChatAsync("Hello"); // ok
    }

    public async Task Plain()
    {
        var options = new OpenAI.OpenAIClientOptions();
        var client = new OpenAI.Chat.ChatClient("gpt-4o", new System.ClientModel.ApiKeyCredential("key"), options);
        await client.CompleteChatAsync("Hello"); // AIP3001
    }
}
