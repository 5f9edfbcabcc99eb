using CitizenDesk.Ai;
using CitizenDesk.Audit;
using CitizenDesk.Disclosure;
using Microsoft.Extensions.AI;
using PolicyAnalyzers;

namespace CitizenDesk.Questions;

/// <summary>What the city's website calls when a citizen asks something.</summary>
internal static class QuestionEndpoints
{
    private const string Instructions = "あなたは、あおば市役所の案内係です。市民からの質問に、ていねいに短く答えてください。";

    private const string Departments =
        $"候補：{nameof(Department.GeneralAffairs)}、{nameof(Department.Tax)}、{nameof(Department.Welfare)}、{nameof(Department.Education)}";

    private const string TalksToAI = "この窓口では AI がお答えします。";
    private const string Disclosure = "この回答は AI が作成しました。";

    public static void MapQuestions(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/questions", AnswerAsync);
        app.MapPost("/api/questions/stream", StreamAsync);
        app.MapPost("/api/questions/department", DepartmentAsync);

        var notices = app.MapGroup("/api/notices").AddEndpointFilter<AIDisclosureFilter>();
        notices.MapPost("/plain", [AINotice] async (Notice notice, PlainJapanese plainJapanese, CancellationToken cancellationToken) =>
        {
            var text = await plainJapanese.RewriteAsync(notice.Body, cancellationToken);
            return Results.Text(text);
        });
    }

    [AINotice(Text = TalksToAI)]
    private static async Task<IResult> AnswerAsync(Question question, CityChatClient chat, CancellationToken cancellationToken)
    {
        var prompt = $"{Instructions}\n\n質問：{question.Text}";
        var response = await chat.GetResponseAsync(prompt, cancellationToken: cancellationToken);
        return Results.Ok(AIGenerated.Create(response.Text, Disclosure, response.ModelId));
    }

    [AINotice(Text = TalksToAI)]
    private static async Task StreamAsync(
        Question question, CityChatClient chat, HttpResponse response, CancellationToken cancellationToken)
    {
        List<ChatMessage> messages = [new(ChatRole.System, Instructions), new(ChatRole.User, question.Text)];

        response.Headers[AIHeader.Name] = AIHeader.Value;
        response.ContentType = "text/plain; charset=utf-8";
        await foreach (var update in chat.GetStreamingResponseAsync(messages, cancellationToken: cancellationToken))
        {
            await response.WriteAsync(update.Text, cancellationToken);
            await response.Body.FlushAsync(cancellationToken);
        }
    }

    /// <summary>Which department should get the question. The model's words are read as one of a few names, and never shown.</summary>
    private static async Task<IResult> DepartmentAsync(
        Question question, [FromKeyedServices("gov")] IChatClient chat, IAIAuditLog audit, HttpContext http,
        CancellationToken cancellationToken)
    {
        var prompt = string.Join('\n', "次の質問を担当する部署を、一語で答えてください。", Departments, question.Text);
        var model = chat.GetService<ChatClientMetadata>()?.DefaultModelId ?? "unknown";
        var outcome = Outcomes.Failed;
        try
        {
            var response = await chat.GetResponseAsync(prompt, cancellationToken: cancellationToken);
            model = response.ModelId ?? model;
            outcome = response.FinishReason == ChatFinishReason.ContentFilter ? Outcomes.Denied : Outcomes.Succeeded;
            var department = Enum.TryParse<Department>(response.Text, ignoreCase: true, out var named) ? named : Department.GeneralAffairs;
            return Results.Ok(department);
        }
        catch (OperationCanceledException)
        {
            outcome = Outcomes.Cancelled;
            throw;
        }
        finally
        {
            await audit.RecordAsync(AuditEntries.Create(http, "質問の担当部署への振り分け", model, outcome), CancellationToken.None);
        }
    }
}
