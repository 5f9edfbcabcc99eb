// uses: ai/microsoft-extensions-ai
using Microsoft.Extensions.AI;

public enum Kind { A, B }
public record Found(string Title, int Count);

public sealed class Chat(IChatClient client) : ControllerBase
{
    [HttpPost("/kind")]
    public async Task<Kind> AsKind([Confidentiality("class1")] string notes)
    {
        var response = await client.GetResponseAsync<Kind>(notes);
        return response.Result;
    }

    [HttpPost("/kind2")]
    public async Task<Kind> AsKindAtOnce([Confidentiality("class1")] string notes) => (await client.GetResponseAsync<Kind>(notes)).Result;

    [HttpPost("/int")]
    public async Task<int> AsInt([Confidentiality("class1")] string notes) => (await client.GetResponseAsync<int>(notes)).Result;

    [HttpPost("/tried")]
    public async Task<Kind> Tried([Confidentiality("class1")] string notes)
    {
        var response = await client.GetResponseAsync<Kind>(notes);
        return response.TryGetResult(out var kind) ? kind : Kind.B;
    }

    [HttpPost("/count")]
    public async Task<int> Count([Confidentiality("class1")] string notes) => (await client.GetResponseAsync<Found>(notes)).Result.Count;

    [HttpPost("/found")]
    public async Task<Found> Found([Confidentiality("class1")] string notes) => (await client.GetResponseAsync<Found>(notes)).Result; // AIP2001

    [HttpPost("/parsed")]
    public async Task<Kind> Parsed([Confidentiality("class1")] string notes) => Enum.Parse<Kind>((await client.GetResponseAsync(notes)).Text);
}
