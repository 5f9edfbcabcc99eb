// Headers, on every path before the first byte.
[ApiController]
public class Headers(IChatClient client) : ControllerBase
{
    private async Task<string> Ask() => (await client.GetResponseAsync("Tell a joke.")).Text;

    [HttpGet("1")] public async Task<string> Indexer() { Response.Headers["AI-Disclosure"] = "AI"; return await Ask(); } // ok
    [HttpGet("2")] public async Task<string> Append() { Response.Headers.Append("AI-Disclosure", "AI"); return await Ask(); } // ok
    [HttpGet("3")] public async Task<string> AddMember() { Response.Headers.Add("AI-Disclosure", "AI"); return await Ask(); } // ok
    [HttpGet("4")] public async Task<string> TryAdd() { Response.Headers.TryAdd("AI-Disclosure", "AI"); return await Ask(); } // ok
    [HttpGet("5")] public async Task<string> OtherCase() { Response.Headers["ai-disclosure"] = "AI"; return await Ask(); } // ok
    [HttpGet("6")] public async Task<string> OtherName() { Response.Headers["X-AI"] = "AI"; return await Ask(); } // AIP2001
    [HttpGet("7")] public async Task<string> Constant() { Response.Headers[Name] = Value; return await Ask(); } // ok
    [HttpGet("8")] public async Task<string> Context() { HttpContext.Response.Headers["AI-Disclosure"] = "AI"; return await Ask(); } // ok
    [HttpGet("9")] public async Task<string> Extension() { Response.SayAI(); return await Ask(); } // ok
    [HttpGet("10")] public async Task<string> After() { var text = await Ask(); Response.Headers["AI-Disclosure"] = "AI"; return text; } // ok
    [HttpGet("11")] public async Task<string> Sometimes(bool tell) { if (tell) { Response.Headers["AI-Disclosure"] = "AI"; } return await Ask(); } // AIP2001
    [HttpGet("12")] public async Task<string> Either(bool tell) { if (tell) { Response.Headers["AI-Disclosure"] = "AI"; } else { Response.Headers["AI-Disclosure"] = "AI-assisted"; } return await Ask(); } // ok
    [HttpGet("13")] public async Task<string> Removed() { Response.Headers["AI-Disclosure"] = "AI"; Response.Headers.Remove("AI-Disclosure"); return await Ask(); } // AIP2001
    [HttpGet("14")] public async Task<string> Cleared() { Response.Headers["AI-Disclosure"] = "AI"; Response.Headers.Clear(); return await Ask(); } // AIP2001
    [HttpGet("15")] public async Task<string> ClearedResponse() { Response.Headers["AI-Disclosure"] = "AI"; Response.Clear(); return await Ask(); } // AIP2001
    [HttpGet("16")] public async Task<string> OtherRemoved() { Response.Headers["AI-Disclosure"] = "AI"; Response.Headers.Remove("X-AI"); return await Ask(); } // ok
    [HttpGet("17")] public async Task<string> Request1() { Request.Headers["AI-Disclosure"] = "AI"; return await Ask(); } // AIP2001
    [HttpGet("18")] public async Task<string> Starting() { Response.OnStarting(() => { Response.Headers["AI-Disclosure"] = "AI"; return Task.CompletedTask; }); return await Ask(); } // ok
    [HttpGet("19")] public async Task<string> StartingWithState() { Response.OnStarting(state => { ((HttpResponse)state).Headers["AI-Disclosure"] = "AI"; return Task.CompletedTask; }, Response); return await Ask(); } // ok
    [HttpGet("20")] public async Task<string> StartingMethod() { Response.OnStarting(Say); return await Ask(); } // ok
    [HttpGet("21")] public async Task<string> StartingOther() { Response.OnStarting(() => { Response.Headers["X-Time"] = "1"; return Task.CompletedTask; }); return await Ask(); } // AIP2001
    [HttpGet("22")] public async Task<string> Completed() { Response.OnCompleted(() => { Response.Headers["AI-Disclosure"] = "AI"; return Task.CompletedTask; }); return await Ask(); } // AIP2001
    [HttpGet("23")] public async Task<string> Trailer() { Response.AppendTrailer("AI-Disclosure", "AI"); return await Ask(); } // AIP2001
    [HttpGet("24")] public async Task<string> InTry() { try { Response.Headers["AI-Disclosure"] = "AI"; return await Ask(); } catch (InvalidOperationException) { return "Sorry."; } } // ok
    [HttpGet("26")] public async Task<string> InLoop() { for (var i = 0; i < 3; i++) { Response.Headers["AI-Disclosure"] = "AI"; } return await Ask(); } // AIP2001
    [HttpGet("27")] public async Task<string> TypedHeaders() { Response.GetTypedHeaders().Headers["AI-Disclosure"] = "AI"; return await Ask(); } // ok
    [HttpGet("28")] public async Task<string> Local() { var headers = Response.Headers; headers["AI-Disclosure"] = "AI"; return await Ask(); } // ok
    [HttpGet("29")] public async Task<string> Values() { Response.Headers["AI-Disclosure"] = new Microsoft.Extensions.Primitives.StringValues(["AI", "assistant"]); return await Ask(); } // ok
    [HttpGet("30")] public async Task<string> LocalFunction() { Tell(); return await Ask(); void Tell() => Response.Headers["AI-Disclosure"] = "AI"; } // ok
    [HttpGet("31")] public async Task<string> Base() { SayIt(this); return await Ask(); } // ok
    [HttpGet("32")] public async Task<string> TernaryName(bool a) { Response.Headers[a ? "AI-Disclosure" : "X-AI"] = "AI"; return await Ask(); } // AIP2001
    [HttpGet("33")] public async Task<string> ComputedValue() { Response.Headers["AI-Disclosure"] = $"model={Value}"; return await Ask(); } // ok

    [HttpGet("40")]
    public async Task Early()
    {
        Response.Headers["AI-Disclosure"] = "AI";
        await Response.WriteAsync("Here it comes: ");
        await Response.WriteAsync(await Ask()); // ok
    }

    [HttpGet("41")]
    public async Task TooLate()
    {
        await Response.WriteAsync("Here it comes: ");
        Response.Headers["AI-Disclosure"] = "AI";
        await Response.WriteAsync(await Ask()); // AIP2001
    }

    [HttpGet("42")]
    public async Task FirstLabelled()
    {
        await Response.WriteAsync(AIDisclosure.Label(""));
        await foreach (var update in client.GetStreamingResponseAsync("Tell a joke."))
        {
            await Response.WriteAsync(update.Text); // ok
        }
    }

    private const string Name = "AI-Disclosure";
    private const string Value = "AI";

    private Task Say() { Response.Headers["AI-Disclosure"] = "AI"; return Task.CompletedTask; }

    private static void SayIt(ControllerBase controller) => controller.Response.Headers["AI-Disclosure"] = "AI";
}

public static class ResponseExtensions
{
    public static void SayAI(this HttpResponse response) => response.Headers["AI-Disclosure"] = "AI";
}
