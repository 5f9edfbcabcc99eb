// library: LibraryFunctions.cs
using Microsoft.Azure.Functions.Worker;

public class Functions(IChatClient client)
{
    [Function("a")] public async Task<IActionResult> Joke([HttpTrigger("get")] HttpRequest request) => new OkObjectResult((await client.GetResponseAsync("Tell a joke.")).Text); // AIP2001
    [Function("b")] public async Task<IActionResult> Told([HttpTrigger("get")] HttpRequest request) => new OkObjectResult(AIGenerated.Create((await client.GetResponseAsync("Tell a joke.")).Text)); // ok
    [Function("c")] public async Task<string> Queue([QueueTrigger("q")] string message) => (await client.GetResponseAsync("Tell a joke.")).Text; // ok
    [Function("d")] public async Task<IActionResult> Header([HttpTrigger("get")] HttpRequest request) { request.HttpContext.Response.Headers["AI-Disclosure"] = "AI"; return new OkObjectResult((await client.GetResponseAsync("Tell a joke.")).Text); } // ok
}
