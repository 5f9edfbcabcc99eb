// A night job: entities, a redactor, a decorator, exceptions, a channel.
// policy: city.json
// program
using System.Threading.Channels;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddHostedService<Digest>();
builder.Services.AddSingleton<Repository>();
await builder.Build().RunAsync();

public class Application
{
    public int Id { get; init; }
    public required string Subject { get; init; }
    [Confidentiality("機密性２")] public required string Body { get; init; }
    [Confidentiality("class3")] public required string BankAccount { get; init; }
}

public class Repository
{
    public async Task<IReadOnlyList<Application>> LoadAsync() => JsonSerializer.Deserialize<List<Application>>(await File.ReadAllTextAsync("applications.json"))!;
}

public static class Redaction
{
    [Sanitizer("class1", Removes = new[] { "personal" })] public static string Mask(string text) => new('*', text.Length);
}

public class Digest(Repository repository, [AIEndpoint("public")] IChatClient open, [AIEndpoint("gov")] IChatClient gov, [AIEndpoint("own")] IChatClient own, IConfiguration configuration, ILogger<Digest> logger) : BackgroundService
{
    private readonly Channel<string> queue = Channel.CreateUnbounded<string>();
    private readonly List<ChatMessage> history = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var application in await repository.LoadAsync())
        {
            await open.GetResponseAsync($"No. {application.Id}", cancellationToken: stoppingToken); // ok
            await open.GetResponseAsync(Redaction.Mask(application.Body), cancellationToken: stoppingToken); // ok
            await open.GetResponseAsync(application.Body, cancellationToken: stoppingToken); // AIP1002
            await open.GetResponseAsync(Redaction.Mask(application.Body) + application.Body, cancellationToken: stoppingToken); // AIP1002
            await gov.GetResponseAsync(application.Body, cancellationToken: stoppingToken); // ok
            await gov.GetResponseAsync(application.BankAccount[^4..], cancellationToken: stoppingToken); // AIP1003
            await gov.GetResponseAsync(application.Subject, cancellationToken: stoppingToken); // AIP1006
            await own.GetResponseAsync(JsonSerializer.Serialize(new { application.Id, application.BankAccount }), cancellationToken: stoppingToken); // ok
            await queue.Writer.WriteAsync(application.Body, stoppingToken);
            history.Add(new ChatMessage(ChatRole.User, application.Body));
            if (application.Body.Contains("urgent", StringComparison.Ordinal)) await open.GetResponseAsync("Write: it is urgent.", cancellationToken: stoppingToken); // ok
        }

        await open.GetResponseAsync(await queue.Reader.ReadAsync(stoppingToken), cancellationToken: stoppingToken); // AIP1002
        await open.GetResponseAsync(history, cancellationToken: stoppingToken); // AIP1002
        await open.GetResponseAsync(configuration["Prompts:Greeting"]!, cancellationToken: stoppingToken); // ok
        try
        {
            await Import();
        }
        catch (InvalidOperationException exception)
        {
            logger.LogError("failed");
            await open.GetResponseAsync("Explain: " + exception.Message, cancellationToken: stoppingToken); // AIP1002
        }
    }

    private async Task Import()
    {
        foreach (var application in await repository.LoadAsync())
        {
            throw new InvalidOperationException("Cannot read " + application.Body);
        }
    }
}

public class Account(UserManager<IdentityUser> users, [AIEndpoint("gov")] IChatClient gov) : ControllerBase
{
    [HttpPost("a")]
    public async Task Mail()
    {
        var user = await users.GetUserAsync(User);
        await gov.GetResponseAsync("Greet " + user!.Email); // AIP1007
        await gov.GetResponseAsync("Locked: " + user.LockoutEnabled); // ok
    }

    [HttpPost("b"), AIPurpose("Account support")]
    public async Task MailStated() => await gov.GetResponseAsync("Greet " + (await users.GetUserAsync(User))!.PhoneNumber); // ok
}
