using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace PolicyAnalyzers.Tests.Samples;

/// <summary>The samples are real services: they start and answer, and the corrected one does what its marks promise.</summary>
public sealed class SampleSmokeTests
{
    private const string FakeAnswer = "お問い合わせありがとうございます。担当の窓口でご案内します。";
    private const string CaseId = "R8-0042";

    [Theory]
    [InlineData("CitizenDesk")]
    [InlineData("CitizenDeskCorrected")]
    public async Task The_service_answers_on_loopback(string name)
    {
        await using var sample = await RunningSample.StartAsync(name, CancellationToken.None);

        foreach (var request in AnswersWithText())
            Assert.Contains(FakeAnswer, await TextAsync(await sample.Client.SendAsync(request)), StringComparison.Ordinal);
        Assert.Equal("\"GeneralAffairs\"", await TextAsync(await sample.Client.PostAsJsonAsync("api/questions/department", new { text = "税金の相談" })));
        Assert.Equal(HttpStatusCode.NoContent, (await sample.Client.GetAsync("health/model")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await sample.Client.GetAsync("api/cases/unknown/letter")).StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, (await sample.Client.PostAsync($"api/cases/{CaseId}/summary", null)).StatusCode);
        Assert.Contains(FakeAnswer, await FileAsync(sample.SummaryPath(CaseId)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_corrected_service_discloses_in_every_answer_and_records_every_call()
    {
        await using var sample = await RunningSample.StartAsync("CitizenDeskCorrected", CancellationToken.None);

        foreach (var request in AnswersWithText())
        {
            using var response = await sample.Client.SendAsync(request);
            var text = await TextAsync(response);
            Assert.True(
                response.Headers.Contains("AI-Disclosure") || text.Contains("【AI生成】", StringComparison.Ordinal)
                || text.Contains("\"isAIGenerated\":true", StringComparison.Ordinal) || text.Contains("\"writtenByAI\":true", StringComparison.Ordinal),
                request.RequestUri + " does not say that AI wrote it: " + text);
        }

        var records = await File.ReadAllLinesAsync(sample.AuditPath);
        Assert.Equal(AnswersWithText().Count(), records.Length);
        Assert.All(records, record => Assert.Equal("succeeded", JsonDocument.Parse(record).RootElement.GetProperty("Outcome").GetString()));
    }

    private static IEnumerable<HttpRequestMessage> AnswersWithText() =>
    [
        new(HttpMethod.Post, "api/questions") { Content = JsonContent.Create(new { text = "ごみの日はいつですか。" }) },
        new(HttpMethod.Post, "api/questions/stream") { Content = JsonContent.Create(new { text = "ごみの日はいつですか。" }) },
        new(HttpMethod.Post, "api/notices/plain") { Content = JsonContent.Create(new { body = "転入の届出は十四日以内に行うものとする。" }) },
        new(HttpMethod.Get, "api/faq/Garbage"),
        new(HttpMethod.Get, $"api/cases/{CaseId}/handover"),
        new(HttpMethod.Get, $"api/cases/{CaseId}/contact"),
        new(HttpMethod.Get, $"api/cases/{CaseId}/letter"),
    ];

    private static async Task<string> TextAsync(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>What is in the file, once the service has written it.</summary>
    private static async Task<string> FileAsync(string path)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!File.Exists(path) || new FileInfo(path).Length == 0)
            await Task.Delay(50, patience.Token);
        return await File.ReadAllTextAsync(path);
    }
}
