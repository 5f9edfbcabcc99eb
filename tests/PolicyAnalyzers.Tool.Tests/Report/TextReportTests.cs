using System.IO;
using PolicyAnalyzers.Tool.Report;
using Xunit;

namespace PolicyAnalyzers.Tool.Tests.Report;

public sealed class TextReportTests
{
    [Fact]
    public void English() => Assert.Equal(
        """
        AIP1002  Title of AIP1002  (2 findings)

          Web/Ask.cs:10:5  warning
              Message of AIP1002.
              from  Lib/Citizen.cs:3:5  Citizen.Number
              via   Lib/Case File.cs:4:5
              to    Web/Ask.cs:10:5  OpenAI.Chat.ChatClient.CompleteChat

          Web/Ask.cs:20:5  error
              Message of AIP1002.
              from  Lib/Citizen.cs:3:5  Citizen.Number
              via   Web/Prompt.cs:7:5  Prompt.Build(Citizen)
              to    Lib/Llm.cs:2:5  Llm.Ask

        AIP3001  Title of AIP3001  (1 finding)

          Web/Ask.cs:10:5  info
              Message of AIP3001.
              see   Web/Ask.cs:15:5

        AIP3004  Title of AIP3004  (1 finding)

          Web/Log.cs:1:5  warning
              Message of AIP3004.
              from  Web/Log.cs:1:5  note
              to    Web/Log.cs:1:5  Log

        Looked at 2 projects, 12 files and 3 AI calls.
        4 findings: 1 error, 2 warnings, 1 info. 1 more is suppressed.

        """,
        Text("en", Sample.Result));

    [Fact]
    public void Japanese() => Assert.Equal(
        """
        AIP1002  Title of AIP1002  (検出 2 件)

          Web/Ask.cs:10:5  警告
              Message of AIP1002.
              始点  Lib/Citizen.cs:3:5  Citizen.Number
              経由  Lib/Case File.cs:4:5
              終点  Web/Ask.cs:10:5  OpenAI.Chat.ChatClient.CompleteChat

          Web/Ask.cs:20:5  エラー
              Message of AIP1002.
              始点  Lib/Citizen.cs:3:5  Citizen.Number
              経由  Web/Prompt.cs:7:5  Prompt.Build(Citizen)
              終点  Lib/Llm.cs:2:5  Llm.Ask

        AIP3001  Title of AIP3001  (検出 1 件)

          Web/Ask.cs:10:5  情報
              Message of AIP3001.
              参照  Web/Ask.cs:15:5

        AIP3004  Title of AIP3004  (検出 1 件)

          Web/Log.cs:1:5  警告
              Message of AIP3004.
              始点  Web/Log.cs:1:5  note
              終点  Web/Log.cs:1:5  Log

        プロジェクト 2 件、ファイル 12 件、AI 呼び出し 3 件を確認しました。
        検出 4 件の内訳: エラー 1 件、警告 2 件、情報 1 件。 ほかに抑制された検出が 1 件あります。

        """,
        Text("ja", Sample.Result));

    [Fact]
    public void Nothing_found() => Assert.Equal(
        "Looked at 1 project, 1 file and 1 AI call.\n0 findings: 0 errors, 0 warnings, 0 infos.\n",
        Text("en", new ScanResult("/repo", ["a.csproj"], 1, 1, [])));

    private static string Text(string language, ScanResult result)
    {
        Language.ChooseFrom(["--lang", language]);
        using var output = new StringWriter { NewLine = "\n" };
        TextReport.Write(result, output);
        return output.ToString();
    }
}
