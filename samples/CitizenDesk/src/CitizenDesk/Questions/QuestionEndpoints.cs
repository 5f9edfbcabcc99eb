using CitizenDesk.Ai;
using Microsoft.Extensions.AI;

namespace CitizenDesk.Questions;

/// <summary>What the city's website calls when a citizen asks something.</summary>
internal static class QuestionEndpoints
{
    private const string Instructions = "あなたは、あおば市役所の案内係です。市民からの質問に、ていねいに短く答えてください。";

    private const string Departments =
        $"候補：{nameof(Department.GeneralAffairs)}、{nameof(Department.Tax)}、{nameof(Department.Welfare)}、{nameof(Department.Education)}";

    public static void MapQuestions(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/questions", AnswerAsync);
        app.MapPost("/api/questions/stream", StreamAsync);
        app.MapPost("/api/questions/department", DepartmentAsync);

        app.MapPost("/api/notices/plain", async (Notice notice, PlainJapanese plainJapanese, CancellationToken cancellationToken) => // expect: AIP2002
        {
            var text = await plainJapanese.RewriteAsync(notice.Body, cancellationToken); // expect: AIP1006
            return Results.Text(text); // expect: AIP2001
        });
    }

    private static async Task<IResult> AnswerAsync(Question question, IChatClient chat, CancellationToken cancellationToken) // expect: AIP2002
    {
        var prompt = $"{Instructions}\n\n質問：{question.Text}";
        var response = await chat.GetResponseAsync(prompt, cancellationToken: cancellationToken); // expect: AIP1006, AIP3001
        return Results.Ok(new Answer(response.Text)); // expect: AIP2001
    }

    private static async Task StreamAsync( // expect: AIP2002
        Question question, IChatClient chat, HttpResponse response, CancellationToken cancellationToken)
    {
        List<ChatMessage> messages = [new(ChatRole.System, Instructions), new(ChatRole.User, question.Text)];

        response.ContentType = "text/plain; charset=utf-8";
        await foreach (var update in chat.GetStreamingResponseAsync(messages, cancellationToken: cancellationToken)) // expect: AIP1006, AIP3001
        {
            await response.WriteAsync(update.Text, cancellationToken); // expect: AIP2001
            await response.Body.FlushAsync(cancellationToken);
        }
    }

    /// <summary>Which department should get the question. The model's words are read as one of a few names, and never shown.</summary>
    private static async Task<IResult> DepartmentAsync(
        Question question, [FromKeyedServices("triage")] IChatClient chat, CancellationToken cancellationToken)
    {
        var prompt = string.Join('\n', "次の質問を担当する部署を、一語で答えてください。", Departments, question.Text);
        var response = await chat.GetResponseAsync(prompt, cancellationToken: cancellationToken); // expect: AIP1006, AIP3001
        var department = Enum.TryParse<Department>(response.Text, ignoreCase: true, out var named) ? named : Department.GeneralAffairs;
        return Results.Ok(department);
    }
}
