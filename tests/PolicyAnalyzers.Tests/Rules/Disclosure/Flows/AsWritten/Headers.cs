// Headers in the forms that people write them.
using Microsoft.Extensions.Primitives;
using Microsoft.AspNetCore.Http.Headers;

public static class Ext
{
    public static void DiscloseAI(this HttpResponse response) => response.Headers["AI-Disclosure"] = "ai";
    public static HttpResponse Told(this HttpResponse response) { response.Headers.Append("AI-Disclosure", "ai"); return response; }
    public static async Task SetAsync(HttpContext context) { await Task.Yield(); context.Response.Headers["AI-Disclosure"] = "ai"; }
    public static void Maybe(this HttpResponse response, bool on) { if (on) { response.Headers["AI-Disclosure"] = "ai"; } }
    public static void Named(this HttpResponse response, string name) => response.Headers[name] = "ai";
}

[ApiController, Route("h")]
public class H(IChatClient client) : ControllerBase
{
    private const string Name = "AI-" + "Disclosure";
    private async Task<string> Ask() => (await client.GetResponseAsync("Tell.")).Text;
    [HttpGet("1")] public async Task<string> A() { Response.Headers["AI-Disclosure"] = new StringValues("ai"); return await Ask(); } // ok
    [HttpGet("2")] public async Task<string> B() { Response.Headers["AI-Disclosure"] = new[] { "ai", "generated" }; return await Ask(); } // ok
    [HttpGet("3")] public async Task<string> C() { Response.DiscloseAI(); return await Ask(); } // ok
    [HttpGet("4")] public async Task<string> D() { Response.Maybe(true); return await Ask(); } // AIP2001
    [HttpGet("5")] public async Task<string> E() { await Ext.SetAsync(HttpContext); return await Ask(); } // ok
    [HttpGet("6")] public async Task F() => await Response.Told().WriteAsync(await Ask()); // ok
    [HttpGet("7")] public async Task<string> G() { Response.Headers.AppendCommaSeparatedValues("AI-Disclosure", "ai", "generated"); return await Ask(); } // ok
    [HttpGet("8")] public async Task<string> I() { Response.GetTypedHeaders().Append("AI-Disclosure", "ai"); return await Ask(); } // ok
    [HttpGet("10")] public async Task<string> K() { Response.Headers[Name] = "ai"; return await Ask(); } // ok
    [HttpGet("11")] public async Task<string> L() { Response.OnStarting(Set); return await Ask(); } // ok
    private Task Set() { Response.Headers["AI-Disclosure"] = "ai"; return Task.CompletedTask; }
    [HttpGet("12")] public async Task<string> M() { var text = await Ask(); Tell(); return text; void Tell() => Response.Headers["AI-Disclosure"] = "ai"; } // ok
    [HttpGet("13")] public async Task<string> N() { var text = await Ask(); if (text.Length > 0) Response.DiscloseAI(); return text; } // AIP2001
    [HttpGet("14")] public async Task<string> O() { var text = await Ask(); if (text.Length == 0) return ""; Response.DiscloseAI(); return text; } // ok
    [HttpGet("15")] public async Task<IActionResult> P() { var text = await Ask(); if (text is null) { return NotFound(); } else { Response.DiscloseAI(); return Ok(text); } } // ok
    [HttpGet("16")] public async Task Q() { await Response.WriteAsync(await Ask()); Response.DiscloseAI(); } // AIP2001
    [HttpGet("17")] public async IAsyncEnumerable<string> R() { Response.DiscloseAI(); await foreach (var u in client.GetStreamingResponseAsync("x")) yield return u.Text; } // ok
    [HttpGet("18")] public async IAsyncEnumerable<string> S() { await foreach (var u in client.GetStreamingResponseAsync("x")) { yield return u.Text; } Response.DiscloseAI(); } // AIP2001
    [HttpGet("19")] public async Task T() { Response.DiscloseAI(); Response.Clear(); await Response.WriteAsync(await Ask()); } // AIP2001
    [HttpGet("20")] public async Task<string> U() { using (new Scope(Response)) { return await Ask(); } } // ok
    [HttpGet("21")] public async Task<string> V() { do { Response.DiscloseAI(); } while (false); return await Ask(); } // ok
    [HttpGet("22")] public async Task<string> W(int n) { for (var i = 0; i < n; i++) Response.DiscloseAI(); return await Ask(); } // AIP2001
    [HttpGet("23")] public async Task<string> X() { lock (this) { Response.DiscloseAI(); } return await Ask(); } // ok
    [HttpGet("24")] public async Task<string> Y() { Response.Trailers(); return await Ask(); } // AIP2001
    [HttpGet("25")] public async Task<string> Z() { Response.Named("AI-Disclosure"); return await Ask(); } // ok
}
public sealed class Scope : IDisposable { public Scope(HttpResponse r) => r.Headers["AI-Disclosure"] = "ai"; public void Dispose() { } }
public static class Ext2 { public static void Trailers(this HttpResponse r) => r.AppendTrailer("AI-Disclosure", "ai"); }
