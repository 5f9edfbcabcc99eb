// rules: AIP3001
// Data enters at an interface of the program's own; the finding stands where it enters.
using Microsoft.Extensions.AI;

internal interface ILlmService
{
    Task<string> Complete(string prompt);
}

internal sealed class LlmService(IChatClient client) : ILlmService
{
    public async Task<string> Complete(string prompt)
    {
        var response = await client.GetResponseAsync([new ChatMessage(ChatRole.System, "Be brief."), new ChatMessage(ChatRole.User, prompt)]); // AIP3001
        return response.Text;
    }
}

public sealed class Cases : ControllerBase
{
    private readonly ILlmService service;

    internal Cases(ILlmService service) => this.service = service;

    [HttpPost("/case")]
    public async Task<string> Summarise([Confidentiality("class2")] string notes)
    {
        var summary = await service.Complete("Summarise: " + notes); // AIP1002
        return summary; // AIP2001
    }

    [HttpPost("/joke")]
    public async Task<int> Joke() => (await service.Complete("Tell me a joke.")).Length;
}
