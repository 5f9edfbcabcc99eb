// uses: Flurl.Http, Flurl
// rules: AIP3001
using Flurl;
using Flurl.Http;

public sealed class Fluent : ControllerBase
{
    [HttpPost("/json")]
    public async Task<string> Json([Confidentiality("class2")] string notes)
    {
        var response = await "https://api.openai.com/v1/chat/completions".WithOAuthBearerToken("key").PostJsonAsync(new { notes }); // AIP1002 AIP3001
        return await response.Content.ReadAsStringAsync(); // AIP2001
    }

    [HttpPost("/chain")]
    public async Task<string> Chain([Confidentiality("class2")] string notes) =>
        await "https://api.anthropic.com".AppendPathSegment("v1").AppendPathSegment("messages").WithHeader("x-api-key", "k").PostStringAsync(notes).ReceiveString(); // AIP1002 AIP2001 AIP3001

    [HttpPost("/url")]
    public async Task Segments([Confidentiality("class2")] string notes) =>
        await new Url("https://api.mistral.ai").AppendPathSegments("v1", "chat", "completions").PostJsonAsync(new { notes }); // AIP1002 AIP3001

    [HttpPost("/silent")]
    public async Task Silent([Confidentiality("class2")] string notes) => await "https://crm.example.com/notes".PostJsonAsync(new { notes });
}
