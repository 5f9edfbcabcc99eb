using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Tests.Rules.Disclosure;
using Xunit;

namespace PolicyAnalyzers.Tests.Samples.Running;

/// <summary>
/// What the rules say of the samples is what a person receives (interim-report.txt:684-691, newsletter-004.txt:41): each answer that they
/// accept carries the header, the member or the label, and each that they find does not.
/// </summary>
public sealed class SampleDisclosureTests
{
    /// <summary>Answers that the model's words do not reach: a department's name, a status.</summary>
    private static readonly string[] Wordless = ["CaseSummarizer.SummarizeAsync", "ModelHealth.CheckAsync", "QuestionEndpoints.DepartmentAsync"];

    private static readonly string[] Flagged =
    [
        "CasesController.Handover", "CasesController.Contact", "LettersController.Draft", "PlainJapanese.RewriteAsync", "QuestionEndpoints.AnswerAsync", "QuestionEndpoints.StreamAsync",
    ];

    [Fact]
    public async Task Each_answer_of_the_corrected_sample_says_that_AI_made_it()
    {
        Assert.Empty(new Sample("CitizenDeskCorrected", asMetadata: true).Expectations());

        var answers = await AnswersAsync("CitizenDeskCorrected");

        Assert.Equal(SampleCall.All.Count, answers.Count);
        Assert.All(answers, answer => Assert.Equal(!Wordless.Contains(answer.Key), answer.Value.HasWords));
        Assert.All(answers, answer => Assert.True(answer.Value.IsDisclosed || !answer.Value.HasWords, answer.Key));
    }

    [Fact]
    public async Task What_is_found_in_the_sample_does_not_say_it()
    {
        var expected = new Sample("CitizenDesk", asMetadata: true).Expectations().Where(line => line.EndsWith(": AIP2001", StringComparison.Ordinal));

        var answers = await AnswersAsync("CitizenDesk");

        // The text of PlainJapanese leaves in QuestionEndpoints.
        Assert.Equal(
            Flagged.Select(place => place[..place.IndexOf('.', StringComparison.Ordinal)].Replace("PlainJapanese", "QuestionEndpoints", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            expected.Select(line => line[(line.LastIndexOf('/') + 1)..line.IndexOf(".cs(", StringComparison.Ordinal)]).Order(StringComparer.Ordinal));
        Assert.All(answers, answer => Assert.Equal(!Wordless.Contains(answer.Key), answer.Value.HasWords));
        Assert.Equal(
            Flagged.Order(StringComparer.Ordinal),
            answers.Where(answer => answer.Value is { HasWords: true, IsDisclosed: false }).Select(answer => answer.Key).Order(StringComparer.Ordinal));
    }

    /// <summary>By the place of the AI call: whether the model's words are in the answer, and whether that says so.</summary>
    private static async Task<Dictionary<string, (bool HasWords, bool IsDisclosed)>> AnswersAsync(string name)
    {
        await using var model = await FakeModel.StartAsync(CancellationToken.None);
        await using var service = await RunningSample.StartAsync(name, model.Address, [], CancellationToken.None);
        var answers = new Dictionary<string, (bool, bool)>(StringComparer.Ordinal);
        foreach (var call in SampleCall.All)
        {
            using var response = await service.Client.SendAsync(call.Request());
            Assert.True(response.IsSuccessStatusCode, call.Place + " " + response.StatusCode);
            var body = Received.Read(await response.Content.ReadAsStringAsync());
            answers.Add(call.Place, (body.Contains(FakeModel.Answer, StringComparison.Ordinal), Received.IsDisclosed(response, body)));
        }

        return answers;
    }
}
