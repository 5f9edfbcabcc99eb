using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules;

/// <summary>The bad examples of rules.md are bad, the good ones good, as the rules themselves see it.</summary>
public class RulesPageExampleTests
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(RuleTable).Assembly.GetTypes()
            .Where(type => typeof(DiagnosticAnalyzer).IsAssignableFrom(type) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static TheoryData<string> Rules =>
        [.. Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Where(rule => rule.IsEnabledByDefault).Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task TheBadExampleIsFoundAndTheGoodOneIsNot(string id)
    {
        Assert.Contains(id, await FoundAsync(RulesPage.Block(id, "csharp bad"), RulesPage.Block(id, "json bad") ?? RulesPage.Block(id, "json aipolicy.json")));
        Assert.DoesNotContain(id, await FoundAsync(RulesPage.Block(id, "csharp good"), RulesPage.Block(id, "json good") ?? RulesPage.Block(id, "json aipolicy.json")));
    }

    [Fact]
    public async Task ThePolicyOfTheReadmeIsValid()
    {
        var policy = Regex.Match(Repository.Read("README.md"), "```jsonc\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

        Assert.NotEmpty(policy);
        Assert.Empty(await FoundAsync(null, policy));
    }

    private static async Task<IReadOnlyList<string>> FoundAsync(string? code, string? policy)
    {
        var project = new ProjectState("Example", "/0/") { AnalyzerConfigFiles = { ("/.globalconfig", "is_global = true\nbuild_property.AIPolicyDate = 2026-06-01\n") } };
        project.Sources.Add(code ?? "");
        if (policy is not null)
        {
            project.AdditionalFiles.Add(("/0/aipolicy.json", policy));
        }

        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "src/PolicyAnalyzers.Package/policies")))
        {
            project.AdditionalFiles.Add(("/package/policies/" + Path.GetFileName(file), File.ReadAllText(file)));
        }

        var compilation = AnalyzerRun.Compile(project, ReferenceAssemblies.Ai, CancellationToken.None);
        var found = await AnalyzerRun.DiagnosticsAsync(compilation, project, Analyzers, [], CancellationToken.None);
        return [.. found.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Info).Select(diagnostic => diagnostic.Id)];
    }
}
