// A handler of the client's own: what it passes on is the caller's send.
public sealed class Stamping(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        request.Headers.Add("X-Trace", Guid.NewGuid().ToString());
        return await base.SendAsync(request, cancellation);
    }
}

public static class Sends
{
    public static async Task Ask([Confidentiality("class2")] string notes)
    {
        using var http = new HttpClient(new Stamping(new HttpClientHandler())) { BaseAddress = new Uri("https://api.openai.com/v1/") };
        await http.PostAsJsonAsync("chat/completions", new { notes }); // AIP1002
        await http.PostAsJsonAsync("chat/completions", new { notes = "Hello." });
        using var other = new HttpClient(new Stamping(new HttpClientHandler())) { BaseAddress = new Uri("https://orders.example.com/") };
        await other.PostAsJsonAsync("orders", new { notes });
    }
}
