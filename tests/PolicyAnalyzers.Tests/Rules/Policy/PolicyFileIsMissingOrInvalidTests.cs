using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Rules.Policy;
using PolicyAnalyzers.Tests.Policy;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Policy;

public class PolicyFileIsMissingOrInvalidTests
{
    private const string UsesNothing = "class C { }";

    private static DiagnosticResult Finding => new("AIP9001");

    [Fact]
    public Task NoPolicyInAProjectThatReachesAiIsSaidOnceWithTheFolderThatWasSearched() => Test(
        files: [],
        config: "build_property.AIPolicySearchedFrom = /repo/src/Desk",
        Finding.WithSeverity(DiagnosticSeverity.Warning).WithMessage(
            "No AI policy file was found: aipolicy.json was looked for in '/repo/src/Desk' and in the folders above it. Safe defaults apply. Add one, or name one with the property AIPolicyFile.")).RunAsync();

    [Fact]
    public Task NoPolicyHasTheSeverityOfTheProfile() => Test(
        files: [],
        config: "dotnet_diagnostic.AIP9001.severity = error",
        Finding.WithSeverity(DiagnosticSeverity.Error)).RunAsync();

    [Fact]
    public Task NoPolicyIsNoMatterWhereAiIsOutOfReach()
    {
        var test = Test(files: [], config: "");
        test.ReferenceAssemblies = [.. ReferenceAssemblies.Ai.Where(IsFramework)];
        return test.RunAsync();
    }

    [Fact]
    public Task AGoodPolicyIsSilent() => Test([("/repo/aipolicy.json", """{ "version": 1 }""")], "").RunAsync();

    [Fact]
    public Task ABrokenPolicyIsAnErrorWhereverTheProfilePutsTheRule() => Test(
        [("/repo/aipolicy.json", """{ "version": 1, {|AIP9001:"endponts"|}: [] }""")],
        "dotnet_diagnostic.AIP9001.severity = none",
        Finding.WithSeverity(DiagnosticSeverity.Error).WithSpan("/repo/aipolicy.json", 1, 17, 1, 27), replacesMarkup: true).RunAsync();

    [Fact]
    public Task EachErrorOfAFileIsReportedInOneRun() => Test(
        [("/repo/aipolicy.json", """
            {
              "version": {|AIP9001:2|},
              "confidentialFrom": {|AIP9001:"class9"|},
              "classes": [
                { "id": "class1", "labels": ["open", {|AIP9001:7|}] },
                { "id": {|AIP9001:"class1"|} },
              ],
              "inferFromNames": {|AIP9001:"no"|},
            }
            """)],
        "").RunAsync();

    /// <summary>Rows are read as the catalogue's files are: what is wrong with one is said where it stands, and the others count.</summary>
    [Fact]
    public Task EachWrongRowIsReportedWhereItStands() => Test(
        [("/repo/aipolicy.json", """
            {
              "flow": {
                "rows": [
                  {|AIP9001:"Ask : ai chat data(prompt)"|},
                  "type Contoso.Llm : client",
                  "Ask : ai chat data(prompt) output",
                  {|AIP9001:"Tell : ia chat data(prompt)"|},
                  {|AIP9001:"Show : prompt ->"|},
                  {|AIP9001:"type Contoso.Box : klient"|},
                  "type Contoso.Bag",
                  "Put : value -> this.mapvalue",
                  {|AIP9001:"Take : this.mapvlaue -> return"|},
                  {|AIP9001:7|}
                ]
              }
            }
            """)],
        "").RunAsync();

    [Fact]
    public Task APatternThatMatchesNoSymbolIsARemarkEvenWhereTheRuleIsAnError()
    {
        var test = Test(
            [("/repo/aipolicy.json", """
                {
                  "flow": {
                    "sources": [
                      { "symbol": "M:Contoso.Records.Load*", "class": "class3" },
                      { "symbol": "P:Contoso.Records.Name", "class": "class2" },
                      { "symbol": {|#0:"M:Contoso.Records.Lode*"|}, "class": "class3" },
                      { "symbol": {|#1:"T:Contoso.Archive"|}, "class": "class3" },
                      { "symbol": "M:System.String.Concat(System.String,System.String)", "class": "class1" },
                      { "symbol": "M:*.Anything", "class": "class1" }
                    ]
                  }
                }
                """)],
            "dotnet_diagnostic.AIP9001.severity = error",
            Finding.WithSeverity(DiagnosticSeverity.Info).WithLocation(0).WithMessage(
                "'M:Contoso.Records.Lode*' matches no symbol of this project or of the assemblies that it references."),
            Finding.WithSeverity(DiagnosticSeverity.Info).WithLocation(1));
        test.TestState.Sources.Add("namespace Contoso { class Records { string Name => \"\"; string LoadCase(int id) => Name + id; } }");
        return test.RunAsync();
    }

    private static bool IsFramework(MetadataReference reference) =>
        System.IO.Path.GetFileName(reference.Display) is { } name
        && !name.StartsWith("OpenAI", System.StringComparison.Ordinal)
        && !name.StartsWith("Anthropic", System.StringComparison.Ordinal)
        && !name.StartsWith("Microsoft.Extensions.AI", System.StringComparison.Ordinal);

    private static CSharpAnalyzerTest<PolicyFileIsMissingOrInvalid> Test(
        (string Path, string Content)[] files, string config, params DiagnosticResult[] expected) =>
        Test(files, config, expected, replacesMarkup: false);

    private static CSharpAnalyzerTest<PolicyFileIsMissingOrInvalid> Test(
        (string Path, string Content)[] files, string config, DiagnosticResult expected, bool replacesMarkup) =>
        Test(files, config, [expected], replacesMarkup);

    private static CSharpAnalyzerTest<PolicyFileIsMissingOrInvalid> Test(
        (string Path, string Content)[] files, string config, DiagnosticResult[] expected, bool replacesMarkup)
    {
        var test = new CSharpAnalyzerTest<PolicyFileIsMissingOrInvalid> { TestCode = UsesNothing };
        foreach (var (path, content) in files)
        {
            test.TestState.AdditionalFiles.Add((path, replacesMarkup ? Markup.Parse(content).Text : content));
        }

        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\n" + config));
        test.ExpectedDiagnostics.AddRange(expected);
        return test;
    }
}
