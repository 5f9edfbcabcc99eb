using System.IO;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FlowSuite.JsonText;

internal sealed class Notice
{
    public string? Title { get; set; }

    public string? Body { get; set; }
}

internal sealed record Reply(string Text, string Office);

public static class JsonTextCases
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true };

    public static void Serialized()
    {
        var notice = new Notice { Title = "x", Body = LoadCase() };
        Send(JsonSerializer.Serialize(notice)); // $ class2 from:LoadCase
        Send(JsonSerializer.Serialize(notice, Options)); // $ class2 from:LoadCase
        Send(JsonSerializer.Serialize(new Notice { Title = "x" })); // ok
        Send(JsonSerializer.Serialize(new { notice.Title, Size = notice.Body.Length })); // ok
        Send(JsonSerializer.Serialize(new[] { 1, 2 })); // ok
    }

    public static void RoundTrip()
    {
        var json = JsonSerializer.Serialize(new Reply(LoadCase(), "Chuo"));
        Send(JsonSerializer.Deserialize<Reply>(json)!.Text); // $ class2 from:LoadCase
        var clean = JsonSerializer.Serialize(new Reply("x", "Chuo"));
        Send(JsonSerializer.Deserialize<Reply>(clean)!.Text); // ok
    }

    public static void Nodes()
    {
        var node = new JsonObject { ["title"] = "x", ["text"] = LoadCase() };
        Send(node.ToJsonString()); // $ class2 from:LoadCase
        Send(new JsonObject { ["title"] = "x" }.ToJsonString()); // ok
        var array = new JsonArray("a", "b");
        Send(array.ToJsonString()); // ok
    }

    public static async Task Streams()
    {
        using var stream = new MemoryStream();
        await JsonSerializer.SerializeAsync(stream, new Reply(LoadCase(), "x"));
        Send(Encoding.UTF8.GetString(stream.ToArray())); // $ class2 from:LoadCase
        Send(Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(new Reply("y", "x")))); // ok
        Send(Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(new Reply(LoadSecret(), "x")))); // $ class3 from:LoadSecret
    }
}
