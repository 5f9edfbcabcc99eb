// uses: RestSharp
// rules: AIP3001
using RestSharp;

public sealed class Rest : ControllerBase
{
    private readonly RestClient client = new(new RestClientOptions("https://api.openai.com/v1"));

    [HttpPost("/execute")]
    public async Task<string> Execute([Confidentiality("class2")] string notes)
    {
        var request = new RestRequest("chat/completions", Method.Post);
        request.AddHeader("Authorization", "Bearer key");
        request.AddJsonBody(new { model = "gpt-4o", messages = new[] { new { role = "user", content = notes } } });
        var response = await client.ExecuteAsync(request); // AIP1002 AIP3001
        return response.Content!; // AIP2001
    }

    [HttpPost("/fluent")]
    public async Task Fluent([Confidentiality("class2")] string notes) =>
        await client.PostAsync(new RestRequest("completions").AddStringBody(notes, DataFormat.Json)); // AIP1002 AIP3001

    [HttpPost("/json")]
    public async Task Json([Confidentiality("class2")] string notes) =>
        await client.PostJsonAsync("chat/completions", new { notes }); // AIP1002 AIP3001

    [HttpPost("/file")]
    public async Task File([Confidentiality("class2")] byte[] call) =>
        await client.ExecutePostAsync(new RestRequest("audio/transcriptions").AddFile("file", call, "call.wav")); // AIP1002 AIP3001

    [HttpPost("/silent")]
    public async Task<string> Silent([Confidentiality("class2")] string notes)
    {
        var crm = new RestClient("https://crm.example.com");
        var response = await crm.ExecuteAsync(new RestRequest("notes", Method.Post).AddJsonBody(new { notes }));
        return response.Content!;
    }
}
