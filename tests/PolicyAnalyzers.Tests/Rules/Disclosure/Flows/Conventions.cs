// program
// A convention for all controllers.
using Microsoft.AspNetCore.Mvc.ApplicationModels;

var builder = WebApplication.CreateBuilder();
builder.Services.AddControllers(options => options.Conventions.Add(new DisclosesEverywhere()));
var app = builder.Build();
app.MapControllers();
app.MapGet("/1", async (IChatClient client) => (await client.GetResponseAsync("Tell a joke.")).Text); // AIP2001
app.Run();

[AIDisclosure] public sealed class DisclosesEverywhere : IApplicationModelConvention
{
    public void Apply(ApplicationModel application) { }
}

[ApiController]
public class Jokes(IChatClient client) : ControllerBase
{
    [HttpGet] public async Task<string> Joke() => (await client.GetResponseAsync("Tell a joke.")).Text; // ok
}
