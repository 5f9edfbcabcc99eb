using Microsoft.Extensions.AI;

namespace CitizenDesk.Ai;

internal static class ModelHealth
{
    public static void MapModelHealth(this IEndpointRouteBuilder app)
        => app.MapGet("/health/model", CheckAsync);

    /// <summary>Asks the model something that holds no data, and tells only whether it answered.</summary>
    private static async Task<IResult> CheckAsync(CityChatClient chat, ILogger<Program> logger, CancellationToken cancellationToken)
    {
        var response = await chat.GetResponseAsync("「はい」とだけ答えてください。", cancellationToken: cancellationToken);
        logger.LogInformation("The model answered and used {Tokens} tokens", response.Usage?.TotalTokenCount);
        return Results.NoContent();
    }
}
