// rules: AIP3001
// JSON by concatenation, the address is the client's base address, set in another class. A fixed path of a model's API shows what it
// is even when the host comes from a settings file; a host that is set nowhere in sight, with an empty path, shows nothing: then
// the policy's flow or endpoints say it.
internal static class Settings
{
    public static string Url => "https://api.anthropic.com/v1/messages";
}

internal sealed class Connection
{
    public Connection(HttpClient http)
    {
        http.BaseAddress = new Uri(Settings.Url);
        Http = http;
    }

    public HttpClient Http { get; }
}

public sealed class Writer : ControllerBase
{
    private readonly Connection connection = new(new HttpClient());

    [HttpPost("/ask")]
    public async Task<string> Ask([Confidentiality("class2")] string notes)
    {
        var body = "{\"messages\":[{\"role\":\"user\",\"content\":\"" + JsonEncodedText.Encode(notes) + "\"}]}";
        var response = await connection.Http.PostAsync(string.Empty, new StringContent(body)); // AIP1002 AIP3001
        return await response.Content.ReadAsStringAsync(); // AIP2001
    }
}

public sealed class Gateway(Microsoft.Extensions.Configuration.IConfiguration configuration) : ControllerBase
{
    [HttpPost("/gateway")]
    public async Task Ask([Confidentiality("class2")] string notes)
    {
        using var http = new HttpClient { BaseAddress = new Uri(configuration["gateway"]!) };
        await http.PostAsync("v1/chat/completions", new StringContent(notes)); // AIP1002 AIP3001
    }

    [HttpPost("/unknown")]
    public async Task Unknown([Confidentiality("class2")] string notes)
    {
        using var http = new HttpClient { BaseAddress = new Uri(configuration["gateway"]!) };
        await http.PostAsync(string.Empty, new StringContent(notes));
    }
}
