// program
// A handler's parameter of a type that is registered comes from there; of any other type it is data of the request.
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(services => { return new Prompts(services.GetRequiredService<IChatClient>()); });
builder.Services.AddScoped<IWriter, Writer>();
builder.Services.AddScoped(_ => new Notes("intro"));
builder.Services.AddSingleton(new Archive());
var app = builder.Build();
app.MapGet("/constant", async (int number, Prompts prompts) => await prompts.Ask($"{number}"));
app.MapGet("/text/{text}", async (string text, Prompts prompts) => await prompts.Ask(text)); // AIP1006
app.MapGet("/writer", async (IWriter writer) => await writer.Write());
app.MapPost("/bound", async (Form form, IChatClient client) => await client.GetResponseAsync(form.Text)); // AIP1006
app.MapPost("/notes", async (Notes notes, IChatClient client) => await client.GetResponseAsync(notes.Text));
app.MapPost("/archive", async (Archive archive, IChatClient client) => await client.GetResponseAsync(archive.Kept)); // AIP1002
app.Run();

public sealed class Prompts(IChatClient client)
{
    private readonly string system = "You are short.";

    public Task<ChatResponse> Ask(string text) => client.GetResponseAsync([new(ChatRole.System, system), new(ChatRole.User, text)]);
}

public interface IWriter
{
    Task<ChatResponse> Write();
}

public sealed class Writer(IChatClient client) : IWriter
{
    private readonly string topic = "the weather";

    public Task<ChatResponse> Write() => client.GetResponseAsync("Write about " + topic);
}

public sealed class Form
{
    public string Text { get; set; } = "";
}

public sealed class Notes(string text)
{
    public string Text { get; } = text;
}

public sealed class Archive
{
    public string Kept { get; } = Secrets.Load();
}

public static class Secrets
{
    [return: Confidentiality("class2")]
    public static string Load() => Environment.MachineName;
}
