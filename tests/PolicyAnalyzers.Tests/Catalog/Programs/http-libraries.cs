// uses: RestSharp, Flurl.Http, Flurl, http/refit
using Flurl;
using Flurl.Http;
using Refit;
using RestSharp;

public static class Rest
{
    public static async Task A([Confidentiality("class2")] string notes)
    {
        var client = new RestClient("https://api.openai.com");
        var request = new RestRequest("v1/chat/completions", Method.Post);
        request.AddHeader("Authorization", "Bearer key");
        request.AddJsonBody(new { messages = new[] { new { content = notes } } });
        var response = await client.ExecuteAsync(request); // AIP1002
        var request2 = new RestRequest("/v1/completions").AddStringBody(notes, DataFormat.Json);
        await client.PostAsync(request2); // AIP1002
        var request3 = new RestRequest("https://api.anthropic.com/v1/messages").AddBody(notes);
        await new RestClient().ExecutePostAsync(request3); // AIP1002
        await client.PostJsonAsync("v1/responses", new { notes }); // AIP1002
        var request4 = new RestRequest("v1/audio").AddFile("file", Encoding.UTF8.GetBytes(notes), "a.wav");
        await client.ExecuteAsync(request4, Method.Post); // AIP1002
        var request5 = new RestRequest("v1/x", Method.Post).AddParameter("application/json", notes, RestSharp.ParameterType.RequestBody);
        client.Execute(request5); // AIP1002
        await client.ExecuteAsync(new RestRequest("v1/models"));
        var crm = new RestClient(new RestClientOptions("https://crm.example.com"));
        await crm.PostAsync(new RestRequest("notes").AddJsonBody(new { notes }));
        var options = new RestClientOptions { BaseUrl = new Uri("https://api.openai.com/v1") };
        using var client2 = new RestClient(options);
        await client2.PostAsync(new RestRequest("chat/completions").AddJsonBody(new { notes })); // AIP1002
    }

    public static async Task F([Confidentiality("class2")] string notes)
    {
        await "https://api.openai.com/v1/chat/completions".WithOAuthBearerToken("key").PostJsonAsync(new { notes }); // AIP1002
        await "https://api.openai.com".AppendPathSegments("v1", "responses").WithHeader("a", "b").PostJsonAsync(new { input = notes }); // AIP1002
        await new Url("https://api.anthropic.com/v1/messages").PostStringAsync(notes); // AIP1002
        var text = await "https://api.openai.com/v1/x".PostUrlEncodedAsync(new { notes }).ReceiveString(); // AIP1002
        await "https://api.openai.com/v1/x".SetQueryParam("q", notes).GetStringAsync(); // AIP1002
        await "https://crm.example.com/notes".PostJsonAsync(new { notes });
        await "http://localhost:11434/api/chat".PostJsonAsync(new { notes });
    }
}

public sealed record Req(string Model, string Prompt);

public interface IOpenAi
{
    [Post("/v1/chat/completions")]
    Task<string> Chat([Body] Req request, [Header("Authorization")] string key);

    [Post("/v1/embeddings")]
    Task<ApiResponse<string>> Embed([Body(BodySerializationMethod.Serialized)] object input);
}

public interface ICrm
{
    [Post("/notes")]
    Task Save([Body] Req request);
}

public static class Refits
{
    public static async Task A([Confidentiality("class2")] string notes)
    {
        var api = RestService.For<IOpenAi>("https://api.openai.com");
        await api.Chat(new Req("gpt", notes), "key"); // AIP1002
        await api.Embed(new { input = notes }); // AIP1002
        await api.Chat(new Req("gpt", "Hello."), "key");
        var crm = RestService.For<ICrm>(new HttpClient { BaseAddress = new Uri("https://crm.example.com") });
        await crm.Save(new Req("x", notes));
    }
}
