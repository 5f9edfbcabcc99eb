using CitizenDesk.Ai;
using CitizenDesk.Audit;
using CitizenDesk.Records;
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;
using PolicyAnalyzers;

namespace CitizenDesk.Cases;

/// <summary>Drafts letters to citizens. Older than the rest: it uses the model's own SDK.</summary>
[ApiController]
[Route("api/cases/{id}/letter")]
public sealed class LettersController(
    ICaseStore store, [AIEndpoint("gov-openai")] ChatClient model, IAIAuditLog audit, ILogger<LettersController> logger)
    : ControllerBase
{
    private const string Purpose = "市民への通知文の下書き";

    [HttpGet]
    public async Task<IActionResult> Draft(string id, CancellationToken cancellationToken)
    {
        if (store.FindCase(id) is not { } file || store.FindCitizen(file.CitizenNumber) is not { } citizen)
            return NotFound();

        var messages = new List<ChatMessage>
        {
            new SystemChatMessage("あなたは市役所の職員です。市民への通知文を、ていねいに書いてください。"),
        };
        messages.Add(new UserChatMessage(
            $"{citizen.Name}様（{citizen.Address}）あてに、{file.OpenedOn}の申請を受け付けたことを知らせてください。"));

        ChatCompletion completion;
        var outcome = Outcomes.Failed;
        try
        {
            completion = await model.CompleteChatAsync(messages, cancellationToken: cancellationToken);
            outcome = completion.FinishReason == ChatFinishReason.ContentFilter ? Outcomes.Denied : Outcomes.Succeeded;
        }
        catch (OperationCanceledException)
        {
            outcome = Outcomes.Cancelled;
            throw;
        }
        finally
        {
            await audit.RecordAsync(AuditEntries.Create(HttpContext, Purpose, ModelNames.Main, outcome), CancellationToken.None);
        }

        logger.LogInformation("Drafted a letter with {Tokens} tokens", completion.Usage.TotalTokenCount);
        return Ok(new LetterDraft { Body = AIDisclosure.Label(completion.Content[0].Text, "ja") });
    }
}
