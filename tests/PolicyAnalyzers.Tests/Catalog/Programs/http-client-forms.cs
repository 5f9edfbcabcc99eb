// Every way to put data into a request of the framework.
using System.Net;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Net.Mime;

public sealed class Options { public string BaseUrl { get; set; } = "https://api.openai.com/v1/"; }

public sealed class RawSends(HttpClient http)
{
    private const string Url = "https://api.openai.com/v1/chat/completions";
    private static readonly Uri Endpoint = new("https://api.anthropic.com/v1/messages");
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public async Task<string> A([Confidentiality("class2")] string notes)
    {
        var payload = new { model = "gpt-4o", messages = new[] { new { role = "user", content = notes } } };
        var json = JsonSerializer.Serialize(payload, Web);
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        var response = await http.PostAsync(Url, content); // AIP1002
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync();
    }

    public async Task B([Confidentiality("class2")] string notes)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Endpoint)
        {
            Headers = { { "x-api-key", "key" } },
            Content = new StringContent($$"""{"messages":[{"role":"user","content":"{{notes}}"}]}""", Encoding.UTF8, MediaTypeNames.Application.Json),
        };
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead); // AIP1002
        await using var stream = await response.Content.ReadAsStreamAsync();
        using var reader = new StreamReader(stream);
        while (await reader.ReadLineAsync() is { } line)
        {
            Console.WriteLine(line.Length);
        }
    }

    public async Task C([Confidentiality("class2")] string notes)
    {
        var body = new Dictionary<string, object> { ["model"] = "m", ["prompt"] = notes };
        await http.PostAsJsonAsync(new Uri(Url), body); // AIP1002
        var node = new System.Text.Json.Nodes.JsonObject { ["prompt"] = notes };
        await http.PostAsync(Url, JsonContent.Create(node)); // AIP1002
        await http.PostAsync(Url, new StringContent(node.ToJsonString())); // AIP1002
    }

    public async Task D([Confidentiality("class2")] byte[] audio)
    {
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(audio) { Headers = { ContentType = new MediaTypeHeaderValue("audio/wav") } }, "file", "a.wav" },
            { new StringContent("whisper-1"), "model" },
        };
        using var response = await http.PostAsync("https://api.openai.com/v1/audio/transcriptions", form); // AIP1002
    }

    public async Task E([Confidentiality("class2")] string notes)
    {
        using var ms = new MemoryStream();
        await JsonSerializer.SerializeAsync(ms, new { notes });
        ms.Position = 0;
        await http.PostAsync(Url, new StreamContent(ms)); // AIP1002
        using var ms2 = new MemoryStream();
        using (var writer = new Utf8JsonWriter(ms2))
        {
            writer.WriteStartObject();
            writer.WriteString("prompt", notes);
            writer.WriteEndObject();
        }

        await http.PostAsync(Url, new ByteArrayContent(ms2.ToArray())); // AIP1002
        using var ms3 = new MemoryStream();
        using (var sw = new StreamWriter(ms3, leaveOpen: true))
        {
            await sw.WriteAsync(notes);
        }

        ms3.Seek(0, SeekOrigin.Begin);
        await http.PostAsync(Url, new StreamContent(ms3)); // AIP1002
    }

    public async Task F([Confidentiality("class2")] string notes)
    {
        await http.PatchAsJsonAsync(Url, new { notes }); // AIP1002
        await http.PutAsJsonAsync(Url, new { notes }); // AIP1002
        http.Send(new HttpRequestMessage(HttpMethod.Post, Url) { Content = JsonContent.Create(new { notes }) }); // AIP1002
        var message = new HttpRequestMessage();
        message.Method = HttpMethod.Post;
        message.RequestUri = new UriBuilder("https", "api.openai.com") { Path = "/v1/responses" }.Uri;
        message.Content = new FormUrlEncodedContent([new("prompt", notes)]);
        await http.SendAsync(message); // AIP1002
    }

    public async Task G([Confidentiality("class2")] string notes)
    {
        var messages = new List<object>();
        messages.Add(new { role = "system", content = "Be brief." });
        messages.Add(new { role = "user", content = notes });
        var response = await http.PostAsJsonAsync(Url, new { model = "gpt", messages }); // AIP1002
        var again = await http.PostAsJsonAsync(Url, new { model = "gpt", messages = new[] { new { role = "user", content = "Hello." } } });
    }

    public async Task H([Confidentiality("class2")] string notes)
    {
        await http.PostAsJsonAsync("https://crm.example.com/api/notes", new { notes });
        await http.PostAsJsonAsync("http://localhost:1234/v1/chat/completions", new { notes });
        await http.GetStringAsync("https://api.openai.com/v1/models");
        await http.PostAsJsonAsync(Url, new { count = notes.Length });
    }
}

public sealed class Sockets
{
    public async Task Ws([Confidentiality("class2")] string notes, CancellationToken ct)
    {
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Authorization", "Bearer key");
        await socket.ConnectAsync(new Uri("wss://api.openai.com/v1/realtime?model=gpt-realtime"), ct);
        var json = JsonSerializer.Serialize(new { type = "conversation.item.create", item = new { content = notes } });
        var bytes = Encoding.UTF8.GetBytes(json);
        await socket.SendAsync(new ArraySegment<byte>(bytes), WebSocketMessageType.Text, true, ct); // AIP1002
        await socket.SendAsync(bytes.AsMemory(), WebSocketMessageType.Text, true, ct); // AIP1002
        await socket.SendAsync(Encoding.UTF8.GetBytes("{\"type\":\"response.create\"}"), WebSocketMessageType.Text, true, ct);
        using var other = new ClientWebSocket();
        await other.ConnectAsync(new Uri("wss://chat.example.com/ws"), ct);
        await other.SendAsync(bytes, WebSocketMessageType.Text, true, ct);
    }

#pragma warning disable SYSLIB0014
    public string Old([Confidentiality("class2")] string notes)
    {
        var request = (HttpWebRequest)WebRequest.Create("https://api.openai.com/v1/completions");
        request.Method = "POST";
        var bytes = Encoding.UTF8.GetBytes("{\"prompt\":\"" + notes + "\"}");
        using (var stream = request.GetRequestStream())
        {
            stream.Write(bytes, 0, bytes.Length);
        }

        using var response = request.GetResponse(); // AIP1002
        using var reader = new StreamReader(response.GetResponseStream());
        return reader.ReadToEnd();
    }

    public void Old2([Confidentiality("class2")] string notes)
    {
        using var client = new WebClient();
        client.Headers[HttpRequestHeader.ContentType] = "application/json";
        client.UploadString("https://api.openai.com/v1/completions", "POST", notes); // AIP1002
        client.UploadData(new Uri("https://api.openai.com/v1/completions"), Encoding.UTF8.GetBytes(notes)); // AIP1002
        client.UploadValues("https://api.openai.com/v1/completions", new System.Collections.Specialized.NameValueCollection { ["prompt"] = notes }); // AIP1002
        client.UploadString("https://crm.example.com", notes);
    }
#pragma warning restore SYSLIB0014
}
