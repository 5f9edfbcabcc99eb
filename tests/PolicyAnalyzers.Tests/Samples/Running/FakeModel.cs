using System;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PolicyAnalyzers.Tests.Samples.Running;

/// <summary>
/// A model behind the chat interface of OpenAI, on a free port of the loopback address, that behaves as it is told: whole answers and
/// streamed ones. What it is sent it forgets.
/// </summary>
internal sealed class FakeModel : IAsyncDisposable
{
    /// <summary>What it answers.</summary>
    public const string Answer = "お問い合わせありがとうございます。担当の窓口でご案内します。";

    private readonly WebApplication service;
    private volatile ModelBehavior behavior;
    private int asked;
    private int open;

    private FakeModel(WebApplication service) => this.service = service;

    public Uri Address => new(service.Urls.Single());

    /// <summary>How it treats the calls from now on.</summary>
    public ModelBehavior Behavior
    {
        get => behavior;
        set => behavior = value;
    }

    /// <summary>How many calls have arrived.</summary>
    public int Asked => Volatile.Read(ref asked);

    /// <summary>How many calls have not ended.</summary>
    public int Open => Volatile.Read(ref open);

    public static async Task<FakeModel> StartAsync(CancellationToken cancellation)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var model = new FakeModel(builder.Build());
        model.service.Run(model.CountAsync);
        await model.service.StartAsync(cancellation);
        return model;
    }

    public async ValueTask DisposeAsync() => await service.DisposeAsync();

    private async Task CountAsync(HttpContext http)
    {
        Interlocked.Increment(ref open);
        Interlocked.Increment(ref asked);
        try
        {
            await HandleAsync(http);
        }
        finally
        {
            Interlocked.Decrement(ref open);
        }
    }

    private async Task HandleAsync(HttpContext http)
    {
        if (http.Request.Path != "/v1/chat/completions")
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        using var request = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
        if (behavior == ModelBehavior.Fails)
        {
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            await http.Response.WriteAsJsonAsync(new { error = new { message = "The model is not there.", code = "unavailable" } }, http.RequestAborted);
        }
        else if (request.RootElement.TryGetProperty("stream", out var stream) && stream.GetBoolean())
        {
            await StreamAsync(http);
        }
        else
        {
            await AnswerAsync(http);
        }
    }

    private async Task AnswerAsync(HttpContext http)
    {
        var answer = JsonSerializer.SerializeToUtf8Bytes(new
        {
            id = "chatcmpl-fake",
            @object = "chat.completion",
            created = 1,
            model = "fake-model",
            choices = new[]
            {
                new
                {
                    index = 0,
                    message = new { role = "assistant", content = behavior == ModelBehavior.Refuses ? "" : Answer },
                    finish_reason = behavior == ModelBehavior.Refuses ? "content_filter" : "stop",
                },
            },
            usage = new { prompt_tokens = 12, completion_tokens = 8, total_tokens = 20 },
        });
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = answer.Length;
        if (!await IsCutShortAsync(http, async () =>
        {
            await http.Response.Body.WriteAsync(answer.AsMemory(0, answer.Length / 2), http.RequestAborted);
            await http.Response.Body.FlushAsync(http.RequestAborted);
        }))
        {
            await http.Response.Body.WriteAsync(answer, http.RequestAborted);
        }
    }

    private async Task StreamAsync(HttpContext http)
    {
        http.Response.ContentType = "text/event-stream";
        var half = Answer.Length / 2;
        if (behavior != ModelBehavior.Refuses)
        {
            await WriteChunkAsync(http, Answer[..half], null);
            if (await IsCutShortAsync(http, () => Task.CompletedTask))
            {
                return;
            }

            await WriteChunkAsync(http, Answer[half..], null);
        }

        await WriteChunkAsync(http, null, behavior == ModelBehavior.Refuses ? "content_filter" : "stop");
        await http.Response.WriteAsync("data: [DONE]\n\n", http.RequestAborted);
    }

    /// <summary>The answer ends here, or never.</summary>
    private async Task<bool> IsCutShortAsync(HttpContext http, Func<Task> beginAsync)
    {
        switch (behavior)
        {
            case ModelBehavior.BreaksOff:
                await beginAsync();
                http.Abort();
                return true;
            case ModelBehavior.Hangs:
                await Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
                return true;
            default:
                return false;
        }
    }

    private static async Task WriteChunkAsync(HttpContext http, string? content, string? finish)
    {
        var chunk = JsonSerializer.Serialize(new
        {
            id = "chatcmpl-fake",
            @object = "chat.completion.chunk",
            created = 1,
            model = "fake-model",
            choices = new[] { new { index = 0, delta = new { content }, finish_reason = finish } },
        });
        await http.Response.WriteAsync($"data: {chunk}\n\n", http.RequestAborted);
        await http.Response.Body.FlushAsync(http.RequestAborted);
    }
}
