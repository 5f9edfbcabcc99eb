// Reasoned exceptions.
[ApiController]
public class Members(IChatClient client) : ControllerBase
{
    private async Task<string> Ask() => (await client.GetResponseAsync("Tell a joke.")).Text;

    [HttpGet("1"), AIDisclosedBy("the page banner")] public async Task<string> Where() => await Ask(); // ok
    [HttpGet("2"), AIDisclosedBy("the editors", Kind = AIDisclosureKind.EditorialReview, Reason = "An editor answers for each text.")] public async Task<string> Editorial() => await Ask(); // ok
    [HttpGet("3"), AIDisclosedBy("spelling only", Kind = AIDisclosureKind.AssistiveEditing, Reason = "The text is a person's.")] public async Task<string> Assistive() => await Ask(); // ok
    [HttpGet("4"), AIDisclosedBy("a toy robot", Kind = AIDisclosureKind.Obvious)] public async Task<string> Obvious() => await Ask(); // ok
    [HttpGet("5"), AIDisclosedBy("")] public async Task<string> Nowhere() => await Ask(); // AIP2001 AIP2005
    [HttpGet("6")] public async Task<string> Plain() => await Ask(); // AIP2001

    [HttpGet("7")]
    public async Task Helper() => await Write(await Ask());

    [AIDisclosedBy("the page banner")]
    private Task Write(string text) => Response.WriteAsync(text); // ok

    [HttpGet("8")]
    public async Task PlainHelper() => await WritePlain(await Ask());

    private Task WritePlain(string text) => Response.WriteAsync(text); // AIP2001

    [HttpGet("9"), AIDisclosedBy("the page banner")]
    public async Task CallerSaysIt() => await WriteForCaller(await Ask());

    private Task WriteForCaller(string text) => Response.WriteAsync(text); // ok
}

[ApiController, AIDisclosedBy("the page banner")]
public class Whole(IChatClient client) : ControllerBase
{
    [HttpGet("1")] public async Task<string> Joke() => (await client.GetResponseAsync("Tell a joke.")).Text; // ok
}

public static class Outer
{
    [AIDisclosedBy("the page banner")]
    public static class Middle
    {
        [ApiController]
        public class Inner(IChatClient client) : ControllerBase
        {
            [HttpGet("1")] public async Task<string> Joke() => (await client.GetResponseAsync("Tell a joke.")).Text; // ok
        }
    }
}
