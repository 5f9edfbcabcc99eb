using CitizenDesk.Ai;
using Microsoft.Extensions.AI;
using PolicyAnalyzers;

namespace CitizenDesk.Questions;

/// <summary>Explains everyday topics.</summary>
internal static class FaqEndpoints
{
    public static void MapFaq(this IEndpointRouteBuilder app)
        => app.MapGet("/api/faq/{topic}", ExplainAsync);

    private static async Task<IResult> ExplainAsync(FaqTopic topic, CityChatClient chat, CancellationToken cancellationToken)
    {
        var prompt = $"市役所の窓口案内として、「{topic}」の手続きを三つの文で説明してください。";
        var response = await chat.GetResponseAsync(prompt, cancellationToken: cancellationToken);
        return Results.Ok(AIGenerated.Create(response.Text, "この説明は AI が作成しました。", response.ModelId));
    }
}
