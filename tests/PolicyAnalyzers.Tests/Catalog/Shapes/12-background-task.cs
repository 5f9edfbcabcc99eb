// program
// uses: ai/microsoft-extensions-ai, data/entity-framework
// rules: AIP3001
// A task of its own with a scoped client; the output goes to a column of a database. Where that is shown, perhaps in another
// program, nothing says any more that a model wrote it: mark the column's property, or list the page under disclosure.responses.
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHostedService<Summariser>();
builder.Build().Run();

public sealed class Case
{
    public int Id { get; set; }

    [Confidentiality("class2")]
    public string Notes { get; set; } = "";

    public string Summary { get; set; } = "";
}

public sealed class CaseContext : DbContext
{
    public DbSet<Case> Cases => Set<Case>();
}

public sealed class Summariser(IServiceScopeFactory scopes) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var scope = scopes.CreateScope();
        var client = scope.ServiceProvider.GetRequiredService<IChatClient>();
        var context = scope.ServiceProvider.GetRequiredService<CaseContext>();
        await foreach (var item in context.Cases.AsAsyncEnumerable())
        {
            var response = await client.GetResponseAsync<string>($"Summarise: {item.Notes}"); // AIP1002 AIP3001
            item.Summary = response.Result;
            await context.SaveChangesAsync(stoppingToken);
        }

        await client.GetResponseAsync("Done?"); // AIP3001
    }
}
