// program
// Metadata on all controllers; a global filter that is seen to set the header would do as well.
var builder = WebApplication.CreateBuilder();
builder.Services.AddControllers();
var app = builder.Build();
app.MapControllers().WithMetadata(new MadeByAIAttribute());
app.MapHub<Plain>("/plain");
app.MapHub<Told>("/told").WithMetadata(new MadeByAIAttribute());
app.Run();

[AIDisclosure] public sealed class MadeByAIAttribute : Attribute { }

[ApiController]
public class Jokes(IChatClient client) : ControllerBase
{
    [HttpGet] public async Task<string> Joke() => (await client.GetResponseAsync("Tell a joke.")).Text; // ok
}

public class Plain(IChatClient client) : Hub
{
    public async Task<string> Joke() => (await client.GetResponseAsync("Tell a joke.")).Text; // AIP2001
}

public class Told(IChatClient client) : Hub
{
    public async Task<string> Joke() => (await client.GetResponseAsync("Tell a joke.")).Text; // ok
}
