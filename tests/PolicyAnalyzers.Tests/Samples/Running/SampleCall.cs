using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;

namespace PolicyAnalyzers.Tests.Samples.Running;

/// <summary>A request that makes the sample service ask a model once.</summary>
/// <param name="Place">The file and the member of the AI call.</param>
/// <param name="Method">HTTP.</param>
/// <param name="Path">Below the service's address.</param>
/// <param name="Body">What is sent as JSON; null: nothing.</param>
public sealed record SampleCall(string Place, HttpMethod Method, string Path, object? Body)
{
    private const string CaseId = "R8-0042";

    /// <summary>The service answers before it asks the model.</summary>
    public bool IsInBackground => Place == "CaseSummarizer.SummarizeAsync";

    /// <summary>Each AI call of the samples.</summary>
    public static IReadOnlyList<SampleCall> All { get; } =
    [
        new("CasesController.Handover", HttpMethod.Get, $"api/cases/{CaseId}/handover", null),
        new("CasesController.Contact", HttpMethod.Get, $"api/cases/{CaseId}/contact", null),
        new("CaseSummarizer.SummarizeAsync", HttpMethod.Post, $"api/cases/{CaseId}/summary", null),
        new("FaqEndpoints.ExplainAsync", HttpMethod.Get, "api/faq/Garbage", null),
        new("LettersController.Draft", HttpMethod.Get, $"api/cases/{CaseId}/letter", null),
        new("ModelHealth.CheckAsync", HttpMethod.Get, "health/model", null),
        new("PlainJapanese.RewriteAsync", HttpMethod.Post, "api/notices/plain", new { body = "転入の届出は十四日以内に行うものとする。" }),
        new("QuestionEndpoints.AnswerAsync", HttpMethod.Post, "api/questions", new { text = "ごみの日はいつですか。" }),
        new("QuestionEndpoints.DepartmentAsync", HttpMethod.Post, "api/questions/department", new { text = "税金の相談" }),
        new("QuestionEndpoints.StreamAsync", HttpMethod.Post, "api/questions/stream", new { text = "ごみの日はいつですか。" }),
    ];

    public HttpRequestMessage Request() => new(Method, Path) { Content = Body is null ? null : JsonContent.Create(Body) };

    public override string ToString() => Place;
}
