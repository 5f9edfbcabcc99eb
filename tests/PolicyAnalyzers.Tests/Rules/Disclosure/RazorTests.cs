using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Disclosure;

/// <summary>
/// Pages, views and components as the Razor compiler of the SDK writes them (Razor/*.g.txt): generated code, whose findings stand at the
/// line of the .cshtml or .razor file.
/// </summary>
public sealed class RazorTests
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Mvc;
        global using Microsoft.AspNetCore.Mvc.RazorPages;
        global using Microsoft.Extensions.AI;
        global using PolicyAnalyzers;
        """;

    private const string Page = """
        namespace rz.Pages;

        public class AskModel(IChatClient client) : PageModel
        {
            [BindProperty] public string Question { get; set; } = "";
            public string? Answer { get; private set; }
            public string? Told { get; private set; }
            public List<string> Lines { get; } = [];

            public async Task OnPostAsync()
            {
                Answer = (await client.GetResponseAsync(Question)).Text;
                Told = AIDisclosure.Label(Answer);
                Lines.Add(Answer);
            }
        }
        """;

    [Fact]
    public async Task APagesAnswerIsFoundWhereThePageShowsIt() => Assert.Equal(
        ["Ask.cshtml:4 AIP2001", "Ask.cshtml:4 AIP2001", "Ask.cshtml:9 AIP2001", "Ask.cshtml:12 AIP2001", "Code.cs:10 AIP2002"],
        await FindingsAsync(["Pages_Ask_cshtml"], Page));

    [Fact]
    public async Task ANoticeOnTheModelAndABannerSettleIt() => Assert.Empty(
        await FindingsAsync(["Pages_Ask_cshtml"], Page.Replace("public class AskModel", "[AINotice, AIDisclosedBy(\"the page banner\")] public class AskModel", StringComparison.Ordinal)));

    [Fact]
    public async Task AHeaderThatTheHandlerSetsSettlesIt() => Assert.Equal(
        ["Code.cs:10 AIP2002"],
        await FindingsAsync(["Pages_Ask_cshtml"], Page.Replace("Answer = (await", "Response.Headers[\"AI-Disclosure\"] = \"AI\"; Answer = (await", StringComparison.Ordinal)));

    [Fact]
    public async Task AComponentShowsWhatItsFieldsHold() => Assert.Equal(
        ["Ask.razor:5 AIP2001", "Ask.razor:6 AIP2001", "Ask.razor:6 AIP2001", "Ask.razor:9 AIP2001", "Ask.razor:11 AIP2001"],
        (await FindingsAsync(["Components_Ask_razor", "Components_Show_razor"], "")).Where(finding => finding.StartsWith("Ask.razor", StringComparison.Ordinal) && finding.EndsWith("2001", StringComparison.Ordinal)));

    [Fact]
    public async Task AComponentsAttributesSettleIt() => Assert.Empty(
        await FindingsAsync(["Components_Ask_razor", "Components_Show_razor"], "namespace rz.Components { [AINotice, AIDisclosedBy(\"the banner above the chat\")] public partial class Ask { } [AIDisclosedBy(\"the banner above the chat\")] public partial class Show { } }"));

    [Fact]
    public async Task AViewThatGetsItsModelFromAnActionIsFoundAtTheAction() => Assert.Equal(
        ["Code.cs:3 AIP2001"],
        await FindingsAsync(["Views_Home_Joke_cshtml"], """
            public class HomeController(IChatClient client) : Controller
            {
                public async Task<IActionResult> Joke() => View("Joke", (await client.GetResponseAsync("Tell a joke.")).Text);

                public async Task<IActionResult> Told() => View("Joke", AIDisclosure.Label((await client.GetResponseAsync("Tell a joke.")).Text));
            }
            """));

    private static async Task<IEnumerable<string>> FindingsAsync(string[] generated, string code)
    {
        var project = new ProjectState("TestProject", "/0/") { OutputKind = OutputKind.DynamicallyLinkedLibrary };
        foreach (var file in generated)
        {
            project.Sources.Add(("/0/obj/" + file + ".g.cs", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Rules/Disclosure/Razor", file + ".g.txt"))));
        }

        project.Sources.Add(("/0/Code.cs", code));
        project.Sources.Add(("/0/Usings.cs", Usings));
        var compilation = AnalyzerRun.Compile(project, ReferenceAssemblies.Ai, default);
        var analyzer = new FlowRulesAnalyzer();
        var disabled = analyzer.SupportedDiagnostics.Select(rule => rule.Id).Distinct().Except(DisclosureRules.All);
        return (await AnalyzerRun.DiagnosticsAsync(compilation, project, [analyzer], disabled, default))
            .Where(diagnostic => diagnostic.Id.StartsWith("AIP", StringComparison.Ordinal) || diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => (Place: diagnostic.Location.GetMappedLineSpan(), diagnostic.Id))
            .OrderBy(finding => Path.GetFileName(finding.Place.Path), StringComparer.Ordinal).ThenBy(finding => finding.Place.StartLinePosition.Line).ThenBy(finding => finding.Id, StringComparer.Ordinal)
            .Select(finding => Path.GetFileName(finding.Place.Path) + ":" + (finding.Place.StartLinePosition.Line + 1) + " " + finding.Id)
            .ToList();
    }
}
