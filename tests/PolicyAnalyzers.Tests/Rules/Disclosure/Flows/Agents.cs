// library: Library.cs
// program
// Endpoints that answer for an agent without any code of the user's.
using Microsoft.Agents.AI;
using Microsoft.Agents.AI.Hosting.AGUI.AspNetCore;

var builder = WebApplication.CreateBuilder();
var app = builder.Build();
AIAgent agent = new ChatClientAgent(app.Services.GetRequiredService<IChatClient>(), "You tell jokes.");
app.MapAGUI("/1", agent); // AIP2001 AIP2002
app.MapAGUIServer("/2", agent); // AIP2001 AIP2002
app.MapA2A(agent, "/3"); // AIP2001 AIP2002
app.MapAGUI("/4", agent).WithMetadata(new MadeByAIAttribute()); // AIP2002
app.MapGroup("/told").AddEndpointFilter<Discloses>().MapAGUI("/5", agent).WithMetadata(new AINoticeAttribute()); // ok
app.MapAGUI("/8", agent).WithMetadata(new AINoticeAttribute()); // AIP2001
app.MapGroup("/both").WithMetadata(new AINoticeAttribute(), new MadeByAIAttribute()).MapA2A(agent, "/9"); // ok
app.MapGet("/6", async () => (await agent.RunAsync("Tell a joke.")).Text); // AIP2001
app.MapGet("/7", async () => AIDisclosure.Label((await agent.RunAsync("Tell a joke.")).Text)); // ok
app.Run();

[AIDisclosure] sealed class MadeByAIAttribute : Attribute { }

[AIDisclosure] sealed class Discloses : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) => next(context);
}
