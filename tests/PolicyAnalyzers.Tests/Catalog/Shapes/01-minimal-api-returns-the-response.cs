// program
// rules: AIP3001
// A minimal API's lambda returns the response object itself: its role and model id are no disclosure.
using Microsoft.Extensions.AI;

var app = WebApplication.CreateBuilder(args).Build();
app.MapPost("/chat", async (IChatClient client, string message) =>
    await client.GetResponseAsync(message)); // AIP1006 AIP2001 AIP3001
app.MapPost("/label", async (IChatClient client) =>
{
    var response = await client.GetResponseAsync("Tell me a joke."); // AIP3001
    return Results.Ok(AIDisclosure.Label(response.Text));
});
app.Run();
