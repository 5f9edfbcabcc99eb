// program
var app = WebApplication.Create();

app.MapPost("/1", async (Said said, IChatClient client) => AIGenerated.Create((await client.GetResponseAsync(said.Text)).Text)); // AIP2002
app.MapGet("/2", async (string question, IChatClient client) => AIGenerated.Create((await client.GetResponseAsync(question)).Text)); // AIP2002
app.MapPost("/3", Handlers.Chat);
app.MapPost("/4", async (HttpRequest request, IChatClient client) => { var text = await new StreamReader(request.Body).ReadToEndAsync(); return AIGenerated.Create((await client.GetResponseAsync(text)).Text); }); // AIP2002
app.MapPost("/5", async (HttpContext context, IChatClient client) => { var said = await context.Request.ReadFromJsonAsync<Said>(); return AIGenerated.Create((await client.GetResponseAsync(said!.Text)).Text); }); // AIP2002
app.MapPost("/6", async (Said said, IChatClient client) => AIGenerated.Create((await client.GetResponseAsync(said.Text)).Text)).WithMetadata(new AINoticeAttribute()); // ok
app.MapPost("/7", [AINotice] async (Said said, IChatClient client) => AIGenerated.Create((await client.GetResponseAsync(said.Text)).Text)); // ok
app.MapPost("/8", Handlers.Noticed);
var told = app.MapGroup("/told").WithMetadata(new AINoticeAttribute { Text = "You talk to an AI." });
told.MapPost("/9", async (Said said, IChatClient client) => AIGenerated.Create((await client.GetResponseAsync(said.Text)).Text)); // ok
app.MapPost("/10", async (Said said, IChatClient client) => AIGenerated.Create((await client.GetResponseAsync(said.Text)).Text)).AddEndpointFilter<SaysItFirst>(); // ok
app.MapPost("/11", async (Said said, IChatClient client) => AIGenerated.Create((await client.GetResponseAsync(said.Text)).Text)).AddEndpointFilter<SaysItInAHeader>(); // AIP2002
app.MapGet("/12", async (IChatClient client) => AIGenerated.Create((await client.GetResponseAsync("Tell a joke.")).Text)); // ok
app.MapPost("/13", async (Said said, IChatClient client) => (await client.GetResponseAsync(said.Text)).Text.Length); // ok
app.MapPost("/14", async (Said said, IEmbeddingGenerator<string, Embedding<float>> generator) => (await generator.GenerateVectorAsync(said.Text)).ToArray()); // ok
app.Run();

public record Said(string Text);

[AINotice] sealed class SaysItFirst : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) => next(context);
}

[AIDisclosure] sealed class SaysItInAHeader : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) => next(context);
}

static class Handlers
{
    public static async Task<AIGenerated<string>> Chat(Said said, IChatClient client) => AIGenerated.Create((await client.GetResponseAsync(said.Text)).Text); // AIP2002

    [AINotice]
    public static async Task<AIGenerated<string>> Noticed(Said said, IChatClient client) => AIGenerated.Create((await client.GetResponseAsync(said.Text)).Text); // ok
}
