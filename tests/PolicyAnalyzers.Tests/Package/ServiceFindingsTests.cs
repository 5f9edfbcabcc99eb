using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace PolicyAnalyzers.Tests.Package;

/// <summary>The main job from the packed package: a customer's service, its findings at their places, in each language, level and policy.</summary>
[Collection(PackageTestsCollection.Name)]
public partial class ServiceFindingsTests(PackedPackages packed)
{
    private const string Service = """
        using OpenAI.Chat;
        using PolicyAnalyzers;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton(new ChatClient("gpt-4o", "key"));
        var app = builder.Build();
        app.MapPost("/ask", async (Question question, ChatClient model) =>
        {
            ChatCompletion answer = await model.CompleteChatAsync(question.Text);
            return answer.Content[0].Text;
        });
        app.MapPost("/letter", async (CaseFile file, ChatClient model) =>
        {
            var prompt = $"Write a letter: {file.Notes}";
            ChatCompletion answer = await model.CompleteChatAsync(prompt);
            return AIGenerated.Create(answer.Content[0].Text, "Written by AI.");
        });
        app.Run();

        public record Question(string Text);

        public record CaseFile([property: Confidentiality("class2")] string Notes);
        """;

    private const string Policy = """
        {
          "version": 1,
          "tags": [ { "symbol": "P:Question.Text", "class": "class1" } ],
          "endpoints": [
            {
              "id": "city-openai", "match": { "hosts": [ "api.openai.com" ] }, "contract": "individual", "maxClass": "class2", "audit": "gateway",
              "riskAnalysis": { "reference": "RA-1", "date": "2026-05-01" },
              "approval": { "authority": "CISO", "reference": "A-1", "approvedOn": "2026-05-20", "expires": "2099-03-31" }
            }
          ]
        }
        """;

    private static readonly string[] Places =
    [
        "CSC: {0} AIP9001",
        "Program.cs(10,12): {0} AIP2001",
        "Program.cs(15,41): {0} AIP3001",
        "Program.cs(15,59): {0} AIP1002",
        "Program.cs(9,41): {0} AIP3001",
        "Program.cs(9,59): {0} AIP1006",
    ];

    /// <summary>A warning for public offices, for others only information.</summary>
    private static readonly string[] WithoutNotice = ["Program.cs(12,1): warning AIP2002", "Program.cs(7,1): warning AIP2002"];

    [Fact]
    public async Task ItsFindingsAreWarningsAtTheirPlacesEachTimeItIsBuilt()
    {
        var consumer = NewConsumer("service");

        var first = await consumer.BuildAsync();
        var again = await consumer.BuildAsync();

        Assert.Equal(0, first.ExitCode);
        Assert.Equal(As("warning"), Short(first));
        Assert.Equal(first.Findings, again.Findings);
        Contains(first, "'CaseFile.Notes' is class2 (Confidential), but it is sent to AI endpoint 'OpenAI' (standard terms).");
        Contains(first, "Data sent to AI endpoint 'OpenAI' (standard terms) has no classification: 'Question.Text'.");
        Contains(first, "AI-generated content from 'ChatClient.CompleteChatAsync' is returned from endpoint '/ask' without saying that AI made it.");
        Contains(first, "AI call 'ChatClient.CompleteChatAsync' is not audited: no audit record is written on any path.");
    }

    [Fact]
    public async Task TheySpeakJapanese()
    {
        var build = await NewConsumer("service-ja").BuildAsync("-p:PreferredUILang=ja");

        Assert.Equal(0, build.ExitCode);
        Assert.Equal(As("warning"), Short(build));
        Contains(build, "'CaseFile.Notes' は class2 (機密性2) ですが、AI 送信先 'OpenAI' (約款型) に送信されています。");
        Contains(build, "AI 送信先 'OpenAI' (約款型) に送信するデータに格付けがありません: 'Question.Text'。");
        Contains(build, "'ChatClient.CompleteChatAsync' による AI 生成物が、AI 利用の表示なしに渡されています (エンドポイント '/ask' の戻り値)。");
        Contains(build, "AI 呼び出し 'ChatClient.CompleteChatAsync' が監査されていません: どの経路でも監査記録が書き込まれません。");
    }

    [Fact]
    public async Task TheyFailTheBuildUnderTheProfileForPublicOffices()
    {
        var build = await NewConsumer("service-government").BuildAsync("-p:AIPolicyProfile=government-ja");

        Assert.Equal(1, build.ExitCode);
        Assert.Equal([.. As("error").Concat(WithoutNotice).Order(StringComparer.Ordinal)], Short(build));
    }

    [Fact]
    public async Task APolicyThatClearsTheServiceLeavesWhatTheCodeHasToDo()
    {
        var consumer = NewConsumer("service-policy");
        consumer.Write("aipolicy.json", Policy);

        Assert.Equal(["Program.cs(10,12): error AIP2001", .. WithoutNotice], Short(await consumer.BuildAsync("-p:AIPolicyProfile=government-ja")));

        consumer.Write("app/Program.cs", Service
            .Replace("return answer.Content[0].Text;", "return AIGenerated.Create(answer.Content[0].Text, \"Written by AI.\");", StringComparison.Ordinal)
            .Replace("async (", "[AINotice] async (", StringComparison.Ordinal));
        var clean = await consumer.BuildAsync("-p:AIPolicyProfile=government-ja");

        Assert.Equal((0, ""), (clean.ExitCode, string.Join('\n', clean.Findings)));
    }

    [Fact]
    public async Task AnOlderTargetFrameworkIsJudgedToo()
    {
        var consumer = new Consumer(packed, "library-net8", properties: "<TargetFramework>net8.0</TargetFramework>", items: OpenAI);
        consumer.Write("app/Desk.cs", """
            using OpenAI.Chat;
            using PolicyAnalyzers;

            public class Desk(ChatClient model)
            {
                public Task Ask([Confidentiality("class2")] string text) => model.CompleteChatAsync(text);
            }
            """);

        var build = await consumer.BuildAsync();

        Assert.Equal(["CSC: warning AIP9001", "Desk.cs(6,71): warning AIP3001", "Desk.cs(6,89): warning AIP1002"], Short(build));
        Contains(build, "it is sent to AI endpoint 'ChatClient' (unidentified service, judged as one on standard terms)");
    }

    private const string OpenAI = """<PackageReference Include="OpenAI" Version="2.15.0" />""";

    private Consumer NewConsumer(string name)
    {
        var consumer = new Consumer(packed, name, "Microsoft.NET.Sdk.Web", items: OpenAI);
        consumer.Write("app/Program.cs", Service);
        return consumer;
    }

    private static IEnumerable<string> As(string level) => Places.Select(place => place.Replace("{0}", level, StringComparison.Ordinal));

    private static IEnumerable<string> Short(DotNet.Result build) =>
        build.Findings.Select(finding => Head().Match(finding)).Select(head => Path.GetFileName(head.Groups[1].Value.Trim()) + ": " + head.Groups[2].Value).Order(StringComparer.Ordinal);

    private static void Contains(DotNet.Result build, string text) => Assert.Contains(text, build.Output, StringComparison.Ordinal);

    [GeneratedRegex("^(.+?): ((?:warning|error) AIP[0-9]{4}): ", RegexOptions.CultureInvariant)]
    private static partial Regex Head();
}
