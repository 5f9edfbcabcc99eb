using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.CodeFixes;
using PolicyAnalyzers.CodeFixes.Confidentiality;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality;

/// <summary>What the light bulb offers, and when nothing.</summary>
public class TagTheOriginMenuFixTests
{
    [Fact]
    public async Task EachClassOfThePolicyIsOfferedFromTheHighestDown()
    {
        const string Policy = """{ "version": 1, "classes": [ { "id": "open" }, { "id": "inner" }, { "id": "社外秘", "neverSend": true } ], "confidentialFrom": "inner" }""";

        var menu = Assert.Single(await MenusAsync(Sending, Policy, ReferenceAssemblies.Ai));

        Assert.Equal("Tag 'question' with its class", menu.Title);
        Assert.Equal(["Tag 'question' as 社外秘", "Tag 'question' as inner", "Tag 'question' as open"], menu.NestedActions.Select(action => action.Title));
        Assert.Equal(["AIP1006:社外秘", "AIP1006:inner", "AIP1006:open"], menu.NestedActions.Select(action => action.EquivalenceKey));
    }

    [Fact]
    public async Task WithoutAPolicyTheDefaultClassesAreOffered() => Assert.Equal(
        ["Tag 'question' as class3", "Tag 'question' as class2", "Tag 'question' as class1"],
        Assert.Single(await MenusAsync(Sending, null, ReferenceAssemblies.Ai)).NestedActions.Select(action => action.Title));

    [Fact]
    public async Task WithoutTheAnnotationsNothingIsOffered() => Assert.Empty(await MenusAsync(
        Sending, null, [.. ReferenceAssemblies.Ai.Where(reference => !reference.Display!.EndsWith("PolicyAnalyzers.Annotations.dll", StringComparison.Ordinal))]));

    [Fact]
    public async Task WhatIsDeclaredElsewhereCannotBeTagged()
    {
        var library = new ProjectState("Vendor", "/v/") { Sources = { "public static class Vendor { public static string Load() => System.Environment.MachineName; }" } };
        var vendor = AnalyzerRun.Refer(AnalyzerRun.Compile(library, ReferenceAssemblies.Net, default), asMetadata: true);

        Assert.Empty(await MenusAsync(Sending.Replace("(question)", "(Vendor.Load())", StringComparison.Ordinal), null, ReferenceAssemblies.Ai.Add(vendor)));
    }

    [Fact]
    public async Task AFileOfSeveralTargetFrameworksIsTaggedOnce()
    {
        using var workspace = new AdhocWorkspace();
        var state = new ProjectState("Project", "/0/");
        var solution = workspace.CurrentSolution;
        foreach (var framework in new[] { "net8.0", "net10.0" })
        {
            var id = ProjectId.CreateNewId();
            var file = DocumentId.CreateNewId(id);
            solution = solution
                .AddProject(ProjectInfo.Create(
                    id, VersionStamp.Default, "Project (" + framework + ")", "Project", LanguageNames.CSharp,
                    compilationOptions: AnalyzerRun.CompilationOptions(state), parseOptions: AnalyzerRun.ParseOptions, metadataReferences: ReferenceAssemblies.Ai))
                .AddDocument(file, "Test0.cs", SourceText.From(Sending), filePath: "/0/Test0.cs");
        }

        var findings = new Dictionary<ProjectId, ImmutableArray<Diagnostic>>();
        foreach (var project in solution.Projects)
        {
            var found = await AnalyzerRun.DiagnosticsAsync((await project.GetCompilationAsync())!, state, [new FlowRulesAnalyzer()], [], default);
            findings.Add(project.Id, [.. found.Where(diagnostic => diagnostic.Id == "AIP1006")]);
        }

        var provider = new TagTheOrigin();
        var context = new FixAllContext(
            solution.Projects.First().Documents.Single(), provider, FixAllScope.Solution, "AIP1006:class3;AIP1006:class2;AIP1006:class1;", ["AIP1006"], new Findings(findings), default);
        var action = Assert.IsAssignableFrom<CodeAction>(await provider.GetFixAllProvider().GetFixAsync(context));
        var changed = (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

        var expected = Sending
            .Replace("using Microsoft.Extensions.AI;", "using Microsoft.Extensions.AI;\nusing PolicyAnalyzers;", StringComparison.Ordinal)
            .Replace("string question", "[Confidentiality(\"class3\")] string question", StringComparison.Ordinal);
        foreach (var project in changed.Projects)
        {
            Assert.Equal(expected, (await project.Documents.Single().GetTextAsync()).ToString());
        }

        Assert.Equal(2, findings.Values.Sum(found => found.Length));
    }

    [Fact]
    public void TitlesComeInBothLanguages()
    {
        foreach (var key in new[] { "Tag", "TagAs", "TagAllAs" })
        {
            var english = FixTexts.Manager.GetResourceSet(CultureInfo.InvariantCulture, true, false)!.GetString(key);
            var japanese = FixTexts.Manager.GetResourceSet(CultureInfo.GetCultureInfo("ja"), true, false)!.GetString(key);
            Assert.Equal(english!.Count(character => character == '{'), japanese!.Count(character => character == '{'));
            Assert.Matches("[\\u3040-\\u30ff\\u4e00-\\u9fff]", japanese);
        }
    }

    private const string Sending = """
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;

        public class Faq(IChatClient client)
        {
            public Task<ChatResponse> Ask(string question) => client.GetResponseAsync(question);
        }
        """;

    /// <summary>What the fix offers for the findings of a project.</summary>
    private static async Task<IReadOnlyList<CodeAction>> MenusAsync(string code, string? policy, ImmutableArray<MetadataReference> references)
    {
        using var workspace = new AdhocWorkspace();
        var state = new ProjectState("Project", "/0/");
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, state.Name, state.Name, LanguageNames.CSharp,
            compilationOptions: AnalyzerRun.CompilationOptions(state), parseOptions: AnalyzerRun.ParseOptions, metadataReferences: references));
        if (policy is not null)
        {
            state.AdditionalFiles.Add(("/0/aipolicy.json", policy));
            project = project.AddAdditionalDocument("aipolicy.json", SourceText.From(policy), filePath: "/0/aipolicy.json").Project;
        }

        var document = project.AddDocument("Test0.cs", SourceText.From(code), filePath: "/0/Test0.cs");
        var found = await AnalyzerRun.DiagnosticsAsync((await document.Project.GetCompilationAsync())!, state, [new FlowRulesAnalyzer()], [], default);
        var actions = new List<CodeAction>();
        foreach (var diagnostic in found.Where(diagnostic => diagnostic.Id == "AIP1006"))
        {
            await new TagTheOrigin().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), default));
        }

        Assert.Contains(found, diagnostic => diagnostic.Id == "AIP1006");
        return actions;
    }

    private sealed class Findings(Dictionary<ProjectId, ImmutableArray<Diagnostic>> findings) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(findings[project.Id]);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => GetAllDiagnosticsAsync(document.Project, cancellationToken);
    }
}
