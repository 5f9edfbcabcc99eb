using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace PolicyAnalyzers.Tests.Rules.Disclosure;

/// <summary>
/// A compiled service on the loopback address, with a model that always answers the same: what its class <c>Service</c> maps, its controllers, and
/// the hub at <c>/hub</c>, whose methods are called M101, M102, ...
/// </summary>
internal sealed partial class RunningService : IAsyncDisposable
{
    /// <summary>What the model says.</summary>
    public const string Answer = "MODEL-ANSWER-7431";

    private readonly WebApplication app;
    private readonly HttpClient client;

    private RunningService(WebApplication app)
    {
        this.app = app;
        client = new HttpClient { BaseAddress = new Uri(app.Urls.First()), Timeout = TimeSpan.FromMinutes(2) };
    }

    /// <summary>What is declared of an endpoint.</summary>
    public EndpointMetadataCollection MetadataOf(string route) =>
        app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Single(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/') == route.TrimStart('/')).Metadata;

    public static async Task<RunningService> StartAsync(byte[] compiled)
    {
        var assembly = Assembly.Load(compiled);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production", ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<IChatClient>(new Model());
        builder.Services.AddControllersWithViews().AddApplicationPart(assembly).ConfigureApplicationPartManager(parts => parts.ApplicationParts.Add(new CompiledRazorAssemblyPart(assembly)));
        builder.Services.AddSignalR();
        builder.Services.AddRazorComponents();
        var app = builder.Build();
        assembly.GetType("Service")?.GetMethod("Map")!.Invoke(null, [app]);
        app.MapControllers();
        await app.StartAsync();
        return new RunningService(app);
    }

    /// <summary>What a person gets of a route, or of the hub's method of that number. An answer that breaks off is read as far as it goes.</summary>
    public async Task<(HttpResponseMessage Response, string Body)> AnswerAsync(string route)
    {
        if (HubCall().IsMatch(route))
        {
            return (new HttpResponseMessage(), await HubConnection.CallAsync(client.BaseAddress!, "M" + route[1..]));
        }

        var response = await client.GetAsync(new Uri(route, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        return (response, await ReadAsync(response));
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
    }

    private static async Task<string> ReadAsync(HttpResponseMessage response)
    {
        using var read = new MemoryStream();
        await using var stream = await response.Content.ReadAsStreamAsync();
        var buffer = new byte[4096];
        try
        {
            for (int count; (count = await stream.ReadAsync(buffer)) > 0;)
            {
                read.Write(buffer, 0, count);
            }
        }
        catch (HttpIOException)
        {
        }

        return System.Text.Encoding.UTF8.GetString(read.ToArray());
    }

    [GeneratedRegex(@"^/1\d\d$")]
    private static partial Regex HubCall();

    private sealed class Model : IChatClient
    {
        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, Answer)));

        public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            yield return new ChatResponseUpdate(ChatRole.Assistant, Answer);
        }

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
