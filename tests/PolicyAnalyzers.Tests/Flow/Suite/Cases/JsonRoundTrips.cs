using System.IO;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace FlowSuite.JsonRoundTrips;

internal sealed class Note
{
    public string Text { get; set; } = "";

    public string Ward { get; set; } = "";

    [JsonIgnore]
    public string Hidden { get; set; } = "";

    public List<string> Lines { get; set; } = new();
}

internal sealed record Wrapper(Note Inner, string Id);

public static class JsonRoundTripCases
{
    public static void ThroughText()
    {
        var json = JsonSerializer.Serialize(new Note { Text = LoadCase(), Ward = "Chuo" });
        Send(json); // $ class2 from:LoadCase
        Send(JsonSerializer.Deserialize<Note>(json)!.Text); // $ class2 from:LoadCase
        var plain = JsonSerializer.Serialize(new Note { Text = "x" });
        Send(plain); // ok
        Send(JsonSerializer.Deserialize<Note>(plain)!.Text); // ok
        Send(json.Length.ToString()); // ok
        Send(JsonSerializer.Serialize(LoadCase().Length)); // ok
    }

    public static void Ignored()
    {
        Send(JsonSerializer.Serialize(new Note { Hidden = LoadSecret() })); // ok
        Send(JsonSerializer.Serialize(new Note { Lines = LoadCaseLines() })); // $ class2 from:LoadCaseLines
        Send(new Note { Hidden = LoadSecret() }.Hidden); // $ class3 from:LoadSecret
    }

    public static void Nested()
    {
        Send(JsonSerializer.Serialize(new Wrapper(new Note { Text = LoadCase() }, "1"))); // $ class2 from:LoadCase
        Send(JsonSerializer.Serialize(new Wrapper(new Note(), "1"))); // ok
        Send(JsonSerializer.Serialize(new { note = LoadCaseNote(), ward = "Chuo" })); // $ class2 from:LoadCaseNote
        Send(JsonSerializer.Serialize(new { ward = "Chuo" })); // ok
        Send(JsonSerializer.Serialize(new Dictionary<string, object> { ["a"] = LoadCaseTitle() })); // $ class2 from:LoadCaseTitle
        Send(JsonSerializer.Serialize(new[] { "x", "y" })); // ok
    }

    public static void Nodes()
    {
        var node = new JsonObject { ["note"] = LoadCase(), ["ward"] = "Chuo" };
        Send(node.ToJsonString()); // $ class2 from:LoadCase
        Send((string?)node["note"]); // $ class2 from:LoadCase
        var plain = new JsonObject { ["ward"] = "Chuo" };
        Send(plain.ToJsonString()); // ok
        plain["note"] = LoadCaseNote();
        Send(plain.ToString()); // $ class2 from:LoadCaseNote
        Send(new JsonArray("x", "y").ToJsonString()); // ok
        Send(new JsonArray("x", LoadCaseTitle()).ToJsonString()); // $ class2 from:LoadCaseTitle
        Send(node.Count.ToString()); // ok
    }

    public static void Documents()
    {
        using var document = JsonDocument.Parse(JsonSerializer.Serialize(new { note = LoadCase() }));
        Send(document.RootElement.GetProperty("note").GetString()); // $ class2 from:LoadCase
        Send(document.RootElement.GetRawText()); // $ class2 from:LoadCase
        Send(document.RootElement.ValueKind.ToString()); // ok
        using var plain = JsonDocument.Parse("{\"note\":\"x\"}");
        Send(plain.RootElement.GetProperty("note").GetString()); // ok
        foreach (var property in document.RootElement.EnumerateObject())
        {
            Send(property.Value.GetString()); // $ class2 from:LoadCase
        }
    }

    public static void Written()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("note", LoadCase());
            writer.WriteEndObject();
        }

        Send(Encoding.UTF8.GetString(stream.ToArray())); // $ class2 from:LoadCase
        using var clean = new MemoryStream();
        using (var writer = new Utf8JsonWriter(clean))
        {
            writer.WriteStartObject();
            writer.WriteString("note", "x");
            writer.WriteEndObject();
        }

        Send(Encoding.UTF8.GetString(clean.ToArray())); // ok
    }

    public static async Task Streamed()
    {
        using var stream = new MemoryStream();
        await JsonSerializer.SerializeAsync(stream, new Note { Text = LoadCase() });
        stream.Position = 0;
        var back = await JsonSerializer.DeserializeAsync<Note>(stream);
        Send(back!.Text); // $ class2 from:LoadCase
        using var clean = new MemoryStream();
        await JsonSerializer.SerializeAsync(clean, new Note { Text = "x" });
        clean.Position = 0;
        Send((await JsonSerializer.DeserializeAsync<Note>(clean))!.Text); // ok
        Send(clean.Length.ToString()); // ok
    }
}
