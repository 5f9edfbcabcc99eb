// uses: Flurl.Http, Flurl
using Flurl.Http;

public static class Clients
{
    public static async Task Client([Confidentiality("class2")] string notes)
    {
        using var client = new FlurlClient("https://api.openai.com");
        await client.Request("v1", "chat", "completions").PostJsonAsync(new { notes }); // AIP1002
        using var other = new FlurlClient("https://example.com");
        await other.Request("orders").PostJsonAsync(new { notes });
    }
}
