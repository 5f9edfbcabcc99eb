using CitizenDesk.Ai;
using CitizenDesk.Disclosure;
using CitizenDesk.Records;
using CitizenDesk.Summaries;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace CitizenDesk.Cases;

/// <summary>What officials call while they work on a case.</summary>
[ApiController]
[Route("api/cases/{id}")]
public sealed class CasesController(ICaseStore store, CityChatClient chat, SummaryQueue summaries) : ControllerBase
{
    /// <summary>Explains to a colleague who takes over whom the case is about.</summary>
    [HttpGet("handover")]
    public async Task<IActionResult> Handover(string id, CancellationToken cancellationToken)
    {
        if (store.FindCase(id) is not { } file || store.FindCitizen(file.CitizenNumber) is not { } citizen)
            return NotFound();

        List<ChatMessage> messages =
        [
            new(ChatRole.System, "引き継ぎのために、申請者について簡潔にまとめてください。"),
            new(ChatRole.User, CitizenRedactor.WithoutMyNumber(citizen)),
        ];
        var response = await chat.GetResponseAsync(messages, cancellationToken: cancellationToken);
        return Ok(new HandoverNote(file.Id, response.Text) { WrittenByAI = true });
    }

    /// <summary>A sentence for the citizen about whom to contact.</summary>
    [HttpGet("contact")]
    [DisclosesAI]
    public async Task<IActionResult> Contact(string id, CancellationToken cancellationToken)
    {
        if (store.FindCase(id) is not { } file)
            return NotFound();

        var prompt = $"担当は{file.Official.Section}の{file.Official.Name}です。市民に連絡先を案内する一文を書いてください。";
        var response = await chat.GetResponseAsync(prompt, cancellationToken: cancellationToken);
        return Content(response.Text);
    }

    /// <summary>Asks for a summary, which appears in the section's folder when it is done.</summary>
    [HttpPost("summary")]
    public async Task<IActionResult> Summarize(string id, CancellationToken cancellationToken)
    {
        if (store.FindCase(id) is null)
            return NotFound();

        await summaries.EnqueueAsync(id, cancellationToken);
        return Accepted();
    }
}
