// uses: http/refit
// program
// Refit: an interface whose attributes make its members HTTP requests.
using Refit;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRefitClient<IInjectedApi>().ConfigureHttpClient(http => http.BaseAddress = new Uri("https://api.openai.com"));
builder.Services.AddRefitClient<IArchiveApi>().ConfigureHttpClient(http => http.BaseAddress = new Uri("https://archive.example"));
builder.Services.AddRefitClient<ILocalApi>().ConfigureHttpClient(http => http.BaseAddress = new Uri("http://localhost:11434"));
var app = builder.Build();
app.MapPost("/injected", async (IInjectedApi api, [Confidentiality("class2")] string notes) => { await api.Moderate(new Input(notes)); }); // AIP1002
app.MapPost("/archive", async (IArchiveApi api, [Confidentiality("class2")] string notes) => { await api.Store(new Input(notes)); });
app.MapPost("/local", async (ILocalApi api, [Confidentiality("class2")] string notes) => { await api.Chat(new Input(notes)); });
app.MapControllers();
app.Run();

public record Input(string input);

public record Chat(string model, List<Turn> messages);

public record Turn(string role, string content);

public record Answer(string text);

public interface IChatApi
{
    [Post("/v1/chat/completions")]
    Task<Answer> CompleteAsync([Body] Chat chat, CancellationToken cancellation = default);

    [Get("/v1/models")]
    Task<string> ModelsAsync();
}

public interface IInjectedApi
{
    [Post("/v1/moderations")] Task<Answer> Moderate([Body] Input input);
    [Post("/v1/responses")] Task<ApiResponse<Answer>> Respond([Body] Input input);
}

public interface IArchiveApi
{
    [Post("/documents")] Task Store([Body] Input input);
}

public interface ILocalApi
{
    [Post("/api/chat")] Task<Answer> Chat([Body] Input input);
}

[ApiController]
public sealed class Desk(IInjectedApi injected, IArchiveApi archive) : ControllerBase
{
    private readonly IChatApi made = RestService.For<IChatApi>("https://api.openai.com");
    private readonly IChatApi onClient = RestService.For<IChatApi>(new HttpClient { BaseAddress = new Uri("https://api.mistral.ai") });
    private readonly IChatApi local = RestService.For<IChatApi>("http://localhost:1234");

    [HttpPost("/made")]
    public async Task<string> Made([Confidentiality("class2")] string notes)
    {
        var answer = await made.CompleteAsync(new Chat("gpt-4o", [new Turn("user", notes)])); // AIP1002
        return answer.text; // AIP2001
    }

    [HttpPost("/on-client")]
    public Task OnClient([Confidentiality("class2")] string notes) => onClient.CompleteAsync(new Chat("m", [new Turn("system", "Be brief."), new Turn("user", $"Look: {notes}")])); // AIP1002

    [HttpPost("/injected")]
    public async Task<string> Injected([Confidentiality("class2")] string notes)
    {
        var reply = await injected.Respond(new Input(notes)); // AIP1002
        return reply.Content!.text; // AIP2001
    }

    [HttpPost("/untagged")] public Task Untagged(string question) => made.CompleteAsync(new Chat("gpt-4o", [new Turn("user", question)])); // AIP1006
    [HttpPost("/constant")] public Task Constant() => made.CompleteAsync(new Chat("gpt-4o", [new Turn("user", "Hello.")]));
    [HttpPost("/public")] public Task Public([Confidentiality("class1")] string page) => injected.Moderate(new Input(page));
    [HttpPost("/archive")] public Task Archive([Confidentiality("class2")] string notes) => archive.Store(new Input(notes));
    [HttpPost("/own-model")] public Task OwnModel([Confidentiality("class2")] string notes) => local.CompleteAsync(new Chat("m", [new Turn("user", notes)]));
    [HttpGet("/models")] public Task Models() => made.ModelsAsync();
}
