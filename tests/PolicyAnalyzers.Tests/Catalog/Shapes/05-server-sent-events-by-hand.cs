// rules: AIP3001
// The model is asked in a service, two calls away from the response that the text leaves by.
using Microsoft.Extensions.AI;

public interface IAnswers
{
    IAsyncEnumerable<string> Ask(string question);
}

internal sealed class Answers(IChatClient client) : IAnswers
{
    public async IAsyncEnumerable<string> Ask(string question)
    {
        await foreach (var update in client.GetStreamingResponseAsync(question)) // AIP3001
        {
            yield return update.Text;
        }
    }
}

public sealed class Events(IAnswers answers) : ControllerBase
{
    [HttpPost("/events")]
    public async Task Stream([Confidentiality("class2")] string question)
    {
        Response.Headers.ContentType = "text/event-stream";
        await foreach (var text in answers.Ask(question)) // AIP1002
        {
            await Response.WriteAsync($"data: {text}\n\n"); // AIP2001
            await Response.Body.FlushAsync();
        }
    }
}
