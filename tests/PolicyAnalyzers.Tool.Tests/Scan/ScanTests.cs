using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using PolicyAnalyzers.Tool.Tests.TestKit;
using Xunit;

namespace PolicyAnalyzers.Tool.Tests.Scan;

/// <summary>The whole way: build, rules, report. Each test builds one tiny project.</summary>
public sealed class ScanTests
{
    private const string Policy = """
        {
          "version": 1,
          "confidentialFrom": "class9"
        }
        """;

    [Fact]
    public async Task Code_without_findings_is_clean_and_left_as_it_was()
    {
        using var repo = new Repo(("src/Plain/Plain.csproj", Repo.Net10), ("src/Plain/Plain.cs", "public class Plain;\n"));
        var before = repo.Files();
        var answer = await repo.ScanAsync(".");
        Assert.Equal("", answer.Error);
        Assert.Equal("Looked at 1 project, 1 file and 0 AI calls.\n0 findings: 0 errors, 0 warnings, 0 infos.\n", answer.Output);
        Assert.Equal(ExitCodes.Clean, answer.ExitCode);
        Assert.Equal(before, repo.Files());
    }

    [Fact]
    public async Task A_broken_policy_is_a_finding_once_for_all_target_frameworks_and_stops_no_build()
    {
        using var repo = new Repo(
            ("src/Many/Many.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                  </PropertyGroup>
                </Project>
                """),
            ("src/Many/Many.cs", "public class Many { }\n"),
            ("aipolicy.json", Policy));
        var answer = await repo.ScanAsync(".", "--output", repo.Full("out/all.sarif"));
        Assert.Equal("", answer.Error);
        Assert.Equal(
            """
            AIP9001  AI policy file is missing or invalid  (1 finding)

              aipolicy.json:3:23  error
                  No class has the id 'class9'. Did you mean 'class1'? Expected one of: class1, class2, class3.

            Looked at 1 project, 1 file and 0 AI calls.
            1 finding: 1 error, 0 warnings, 0 infos.
            All findings were written to '<repo>/out/all.sarif'.

            """,
            answer.Output);
        Assert.Equal(ExitCodes.Findings, answer.ExitCode);

        using var sarif = JsonDocument.Parse(File.ReadAllBytes(repo.Full("out/all.sarif")));
        var result = Assert.Single(sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        Assert.Equal("error", result.GetProperty("level").GetString());
        Assert.Equal("aipolicy.json", result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public async Task Rules_answer_in_Japanese_too()
    {
        using var repo = new Repo(("a.csproj", Repo.Net10), ("aipolicy.json", Policy));
        var answer = await repo.ScanAsync("a.csproj", "--lang", "ja");
        Assert.Equal("", answer.Error);
        Assert.Equal(
            """
            AIP9001  AI ポリシーファイルがない、または不正です  (検出 1 件)

              aipolicy.json:3:23  エラー
                  id 'class9' のクラスはありません。'class1' の誤りではありませんか。使える id: class1, class2, class3。

            プロジェクト 1 件、ファイル 0 件、AI 呼び出し 0 件を確認しました。
            検出 1 件の内訳: エラー 1 件、警告 0 件、情報 0 件。

            """,
            answer.Output);
        Assert.Equal(ExitCodes.Findings, answer.ExitCode);
    }

    [Fact]
    public async Task A_policy_can_be_named_on_the_command_line()
    {
        using var repo = new Repo(("a.csproj", Repo.Net10), ("elsewhere/strict.json", Policy));
        var answer = await repo.ScanAsync(".", "--policy", repo.Full("elsewhere/strict.json"));
        Assert.Equal("", answer.Error);
        Assert.StartsWith("AIP9001  AI policy file is missing or invalid  (1 finding)\n\n  elsewhere/strict.json:3:23  error\n", answer.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Findings, answer.ExitCode);
    }

    [Fact]
    public async Task A_profile_that_the_project_misspells_is_refused()
    {
        using var repo = new Repo(("a.csproj", Repo.Net10.Replace("<TargetFramework>", "<AIPolicyProfile>goverment</AIPolicyProfile><TargetFramework>", StringComparison.Ordinal)));
        var answer = await repo.ScanAsync(".");
        Assert.StartsWith("aipolicy: Nothing was checked, because the AI policy settings of a.csproj are wrong:\n", answer.Error, StringComparison.Ordinal);
        Assert.Contains("AIP9001: There is no AI policy profile 'goverment'.", answer.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.CouldNotRun, answer.ExitCode);
    }

    [Theory]
    [InlineData("business", "warning", ExitCodes.Clean)]
    [InlineData("government-ja", "error", ExitCodes.Findings)]
    public async Task The_profile_sets_the_level_whatever_the_project_makes_of_warnings(string profile, string level, int exitCode)
    {
        // Projects below a folder without a solution; AI comes in reach by what an assembly declares, of the library's own project too.
        using var repo = new Repo(
            ("lib/OpenAI.csproj", Repo.Net10),
            ("lib/Marker.cs", "namespace OpenAI;\n\npublic class Marker;\n"),
            ("app/App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                    <WarningsAsErrors>$(WarningsAsErrors);AIP9001</WarningsAsErrors>
                  </PropertyGroup>
                  <ItemGroup>
                    <ProjectReference Include="../lib/OpenAI.csproj" />
                  </ItemGroup>
                </Project>
                """),
            ("app/App.cs", "public class App : OpenAI.Marker;\n"));
        var answer = await repo.ScanAsync(".", "--profile", profile, "--fail-on", "error");
        Assert.Equal("", answer.Error);
        Assert.Equal(
            $"""
            AIP9001  AI policy file is missing or invalid  (2 findings)

              app/App.csproj:1:1  {level}
                  No AI policy file was found: aipolicy.json was looked for in '<repo>/app' and in the folders above it. Safe defaults apply. Add one, or name one with the property AIPolicyFile.

              lib/OpenAI.csproj:1:1  {level}
                  No AI policy file was found: aipolicy.json was looked for in '<repo>/lib' and in the folders above it. Safe defaults apply. Add one, or name one with the property AIPolicyFile.

            Looked at 2 projects, 2 files and 0 AI calls.
            2 findings: {(level == "error" ? "2 errors, 0 warnings" : "0 errors, 2 warnings")}, 0 infos.

            """,
            answer.Output);
        Assert.Equal(exitCode, answer.ExitCode);
    }

    [Fact]
    public async Task The_mistakes_of_a_service_are_printed_with_their_flow()
    {
        using var repo = new Repo(
            ("Desk.csproj", """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <ImplicitUsings>enable</ImplicitUsings>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="OpenAI" Version="2.15.0" />
                  </ItemGroup>
                </Project>
                """),
            ("aipolicy.json", """{ "version": 1, "tags": [ { "symbol": "P:CaseFile.Notes", "class": "class2" } ] }"""),
            ("Program.cs", """
                using OpenAI.Chat;

                var builder = WebApplication.CreateBuilder(args);
                builder.Services.AddSingleton(new ChatClient("gpt-4o", "key"));
                builder.Services.AddSingleton<Letters>();
                var app = builder.Build();
                app.MapPost("/ask", async (Question question, ChatClient model) =>
                {
                    ChatCompletion answer = await model.CompleteChatAsync(question.Text);
                    return answer.Content[0].Text;
                });
                app.MapPost("/length", async (CaseFile file, Letters letters) => (await letters.DraftAsync(file.Notes)).Length);
                app.Run();

                public record Question(string Text);

                public record CaseFile(string Notes);

                internal sealed class Letters(ChatClient model)
                {
                    public async Task<string> DraftAsync(string notes)
                    {
                        ChatCompletion draft = await model.CompleteChatAsync("Write a letter: " + notes);
                        return draft.Content[0].Text;
                    }
                }
                """));
        var answer = await repo.ScanAsync(".");
        Assert.Equal("", answer.Error);
        Assert.Equal(
            """
            AIP1002  Confidential data is sent to a standard-terms AI service  (1 finding)

              Program.cs:12:92  warning
                  'CaseFile.Notes' (by way of DraftAsync) is class2 (Confidential), but it is sent to AI endpoint 'OpenAI' (standard terms). Confidential information must not go to a service under standard terms. Redact it or use an endpoint under an individual contract.
                  from  Program.cs:17:31  CaseFile.Notes
                  via   Program.cs:12:92
                  to    Program.cs:23:62  OpenAI.Chat.ChatClient.CompleteChatAsync

            AIP1006  Data sent to an AI service has no classification  (1 finding)

              Program.cs:9:59  warning
                  Data sent to AI endpoint 'OpenAI' (standard terms) has no classification: 'Question.Text'. Tag it with [Confidentiality("...")] where it is declared, or list it under 'tags' in aipolicy.json.
                  from  Program.cs:15:31  Question.Text
                  to    Program.cs:9:59  OpenAI.Chat.ChatClient.CompleteChatAsync

            AIP2001  AI-generated content is returned without disclosure  (1 finding)

              Program.cs:10:12  warning
                  AI-generated content from 'ChatClient.CompleteChatAsync' is returned from endpoint '/ask' without saying that AI made it. Return AIGenerated<T>, set a member marked [AIDisclosure], set the 'AI-Disclosure' header before the response starts, label the text with AIDisclosure.Label, or give the reason with [AIDisclosedBy("...")].
                  from  Program.cs:9:35  CompleteChatAsync
                  to    Program.cs:10:12  Program

            AIP2002  A conversational endpoint does not tell users that they talk to AI  (1 finding)

              Program.cs:7:1  info
                  '/ask' takes what people write and answers with AI, but nothing tells them, before it answers, that they talk to AI. Show them a notice and mark the endpoint, its type or its registration with [AINotice].

            AIP3001  AI call is not covered by audit logging  (2 findings)

              Program.cs:9:41  warning
                  AI call 'ChatClient.CompleteChatAsync' is not audited: no audit record is written on any path. Write an AIAuditEntry with IAIAuditLog on every path, use a client whose type is marked [AIAuditStep], or declare 'audit' in aipolicy.json.

              Program.cs:23:44  warning
                  AI call 'ChatClient.CompleteChatAsync' is not audited: no audit record is written on any path. Write an AIAuditEntry with IAIAuditLog on every path, use a client whose type is marked [AIAuditStep], or declare 'audit' in aipolicy.json.

            Looked at 1 project, 1 file and 2 AI calls.
            6 findings: 0 errors, 5 warnings, 1 info.

            """,
            answer.Output);
        Assert.Equal(ExitCodes.Findings, answer.ExitCode);
    }
}
