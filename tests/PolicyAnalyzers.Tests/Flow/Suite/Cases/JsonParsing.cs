// not run: sources would have to return JSON, and a tag cannot be seen in the text that carries it
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using PolicyAnalyzers;

namespace FlowSuite.JsonParsing;

internal sealed class Citizen
{
    public string? Name { get; set; }

    [Confidentiality("class2", "personal")]
    public string? MyNumber { get; set; }

    [Confidentiality("class3")]
    [JsonIgnore]
    public string? Diagnosis { get; set; }
}

internal sealed class Case
{
    public string? Title { get; set; }

    public Citizen? Applicant { get; set; }

    public List<Citizen> Family { get; set; } = new();
}

internal sealed record Reply(string Text, string Office);

public static class JsonParsingCases
{
    public static void TaggedMembers()
    {
        var citizen = JsonSerializer.Deserialize<Citizen>(LoadPublic())!;
        Send(JsonSerializer.Serialize(citizen)); // $ class2 from:MyNumber
        Send(citizen.Name); // ok
        Send(citizen.MyNumber); // $ class2 from:MyNumber
        Send(citizen.Diagnosis); // $ class3 from:Diagnosis
        Send(JsonSerializer.Serialize(new { citizen.Name })); // ok
    }

    public static void TaggedBelow()
    {
        var read = JsonSerializer.Deserialize<Case>(LoadPublic())!;
        Send(JsonSerializer.Serialize(read)); // $ class2 from:MyNumber
        Send(JsonSerializer.Serialize(read.Family)); // $ class2 from:MyNumber
        Send(JsonSerializer.Serialize(read.Title)); // ok
        Send(JsonSerializer.Serialize(read.Family.Count)); // ok
    }

    public static void Overwritten()
    {
        var citizen = JsonSerializer.Deserialize<Citizen>(LoadPublic())!;
        citizen.MyNumber = "removed";
        Send(JsonSerializer.Serialize(citizen)); // ok
        var other = JsonSerializer.Deserialize<Citizen>(LoadPublic())!;
        other.Name = "somebody";
        Send(JsonSerializer.Serialize(other)); // $ class2 from:MyNumber
    }

    public static void Deserialized()
    {
        var reply = JsonSerializer.Deserialize<Reply>(LoadCase())!;
        Send(reply.Text); // $ class2 from:LoadCase
        var plain = JsonSerializer.Deserialize<Reply>(LoadPublic())!;
        Send(plain.Text); // ok
        var list = JsonSerializer.Deserialize<List<Reply>>(LoadCaseNote())!;
        Send(list[0].Office); // $ class2 from:LoadCaseNote
        Send(JsonSerializer.Deserialize<int>(LoadCase()).ToString()); // ok
        Send(list.Count.ToString()); // ok
    }

    public static void Documents()
    {
        using var document = JsonDocument.Parse(LoadCase());
        Send(document.RootElement.GetProperty("text").GetString()); // $ class2 from:LoadCase
        Send(document.RootElement.GetRawText()); // $ class2 from:LoadCase
        Send(document.RootElement.ValueKind.ToString()); // ok
        Send(document.RootElement.GetProperty("age").GetInt32().ToString()); // ok
        using var plain = JsonDocument.Parse("{\"a\":\"b\"}");
        Send(plain.RootElement.GetProperty("a").GetString()); // ok
    }

    public static void ParsedNodes()
    {
        var parsed = JsonNode.Parse(LoadCaseTitle())!;
        Send(parsed["title"]!.GetValue<string>()); // $ class2 from:LoadCaseTitle
        Send(JsonNode.Parse("{}")!.ToJsonString()); // ok
    }
}
