// rules: AIP3001
// One helper per provider makes the request, one class sends it.
internal interface IProviderHelper
{
    HttpRequestMessage Request(string query);
}

internal static class Defaults
{
    public static string ChatUrl => "https://api.openai.com/v1/chat/completions";

    public static string GeminiUrl => "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent";
}

internal sealed class ChatHelper : IProviderHelper
{
    public HttpRequestMessage Request(string query)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Defaults.ChatUrl);
        request.Content = new StringContent(JsonSerializer.Serialize(new { messages = new[] { new { role = "user", content = query } } }));
        return request;
    }
}

internal sealed class GeminiHelper : IProviderHelper
{
    public HttpRequestMessage Request(string query) =>
        new(HttpMethod.Post, Defaults.GeminiUrl) { Content = JsonContent.Create(new { contents = query }) };
}

internal sealed class AIHttpClient(HttpClient http, IProviderHelper helper)
{
    public async Task<string> Send(string query)
    {
        var request = helper.Request(query);
        var response = await http.SendAsync(request); // AIP3001
        return await response.Content.ReadAsStringAsync();
    }
}

public sealed class Catalog : ControllerBase
{
    private readonly AIHttpClient chat = new(new HttpClient(), new ChatHelper());

    [HttpPost("/describe")]
    public async Task<string> Describe([Confidentiality("class2")] string product)
    {
        var text = await chat.Send(product); // AIP1002
        return text; // AIP2001
    }
}
