using System.Text;
using CitizenDesk.Ai;
using CitizenDesk.Records;
using Microsoft.Extensions.AI;
using PolicyAnalyzers;

namespace CitizenDesk.Summaries;

/// <summary>Summarises queued cases one after the other, beside the requests.</summary>
internal sealed class CaseSummarizer(
    SummaryQueue queue, ICaseStore store, CityChatClient chat, SummaryFolder folder, IConfiguration configuration,
    ILogger<CaseSummarizer> logger)
    : BackgroundService
{
    /// <summary>How long the model has for one case, <c>Summaries:Seconds</c>.</summary>
    private readonly TimeSpan patience = TimeSpan.FromSeconds(configuration.GetValue("Summaries:Seconds", 60));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var caseId in queue.ReadAllAsync(stoppingToken))
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            limit.CancelAfter(patience);
            try
            {
                await SummarizeAsync(caseId, limit.Token);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                // One case that cannot be summarised must not stop the others.
                logger.LogError("A summary failed: {Error}", exception.GetType().Name);
            }
        }
    }

    private async Task SummarizeAsync(string caseId, CancellationToken cancellationToken)
    {
        if (store.FindCase(caseId) is not { } file)
            return;

        var prompt = new StringBuilder();
        prompt.AppendLine("次の記録を、担当者のために五行以内で要約してください。");
        prompt.AppendLine();
        prompt.Append(CaseDossier.Render(file));

        var response = await chat.GetResponseAsync(prompt.ToString(), cancellationToken: cancellationToken);
        await folder.SaveAsync(file.Id, AIDisclosure.Label(response.Text, "ja"), cancellationToken);
        logger.LogInformation("Summarised a case with {Tokens} tokens", response.Usage?.TotalTokenCount);
    }
}
