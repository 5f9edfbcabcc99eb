using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace PolicyAnalyzers.Tests.TestKit;

/// <summary>
/// Runs an analyzer over projects with markup and compares exactly: places, ids, and what expected diagnostics say beside.
/// Shaped like Microsoft's testing package, so that it can take this one's place.
/// </summary>
internal class CSharpAnalyzerTest<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    public string TestCode
    {
        init => TestState.Sources.Add(value);
    }

    public SolutionState TestState { get; } = new();

    public List<DiagnosticResult> ExpectedDiagnostics => TestState.ExpectedDiagnostics;

    public ImmutableArray<MetadataReference> ReferenceAssemblies { get; set; } = TestKit.ReferenceAssemblies.Ai;

    public List<string> DisabledDiagnostics { get; } = [];

    /// <summary>When any is named, the analyzer's other rules are switched off.</summary>
    public List<string> OnlyRules { get; } = [];

    /// <summary>With several projects, a test runs once with live references and once with reference assemblies: editor and build must agree.</summary>
    public ImmutableArray<bool> ReferencesAsMetadata { get; set; } = [false, true];

    protected ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = [new TAnalyzer()];

    protected IEnumerable<string> Disabled => OnlyRules.Count == 0
        ? DisabledDiagnostics
        : Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Except(OnlyRules).Concat(DisabledDiagnostics).Distinct();

    public virtual Task RunAsync(CancellationToken cancellationToken = default) => VerifyAsync(TestState, cancellationToken);

    protected async Task VerifyAsync(SolutionState state, CancellationToken cancellation)
    {
        foreach (var asMetadata in state.AdditionalProjects.Any() ? ReferencesAsMetadata : [false])
        {
            var found = new List<Diagnostic>();
            var references = new Dictionary<string, MetadataReference>();
            foreach (var project in state.InBuildOrder)
            {
                var compilation = AnalyzerRun.Compile(project, ReferenceAssemblies.AddRange(project.AdditionalProjectReferences.Select(name => references[name])), cancellation);
                references[project.Name] = project == state ? null! : AnalyzerRun.Refer(compilation, asMetadata);
                found.AddRange(await AnalyzerRun.DiagnosticsAsync(compilation, project, Analyzers, Disabled, cancellation));
            }

            Compare(Expected(state), found, state.AdditionalProjects.Any() ? asMetadata ? " (projects as reference assemblies)" : " (projects as live references)" : "");
        }
    }

    private List<DiagnosticResult> Expected(SolutionState state)
    {
        var expected = new List<DiagnosticResult>();
        var places = new Dictionary<int, Place>();
        foreach (var (path, content) in state.InBuildOrder.SelectMany(project => project.Sources.Concat(project.AdditionalFiles)))
        {
            var markup = Markup.Parse(content);
            var lines = Microsoft.CodeAnalysis.Text.SourceText.From(markup.Text).Lines;
            foreach (var (id, span) in markup.Diagnostics)
            {
                expected.Add(new DiagnosticResult(id ?? OnlyRule()) { Places = [new Place(path, lines.GetLinePositionSpan(span), null)] });
            }

            foreach (var (key, span) in markup.Places)
            {
                places.Add(key, new Place(path, lines.GetLinePositionSpan(span), null));
            }
        }

        expected.AddRange(state.ExpectedDiagnostics.Select(result =>
            result with { Places = [.. result.Places.Select(place => place.Key is { } key ? places[key] : place)] }));
        return expected;
    }

    private string OnlyRule()
    {
        var ids = OnlyRules.Count > 0 ? OnlyRules : [.. Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Distinct()];
        return ids.Count == 1 ? ids[0] : throw new InvalidOperationException("[|...|] needs one rule, but there are " + string.Join(", ", ids) + ": write {|ID:...|}, or name one in OnlyRules.");
    }

    private static void Compare(List<DiagnosticResult> expected, List<Diagnostic> found, string how)
    {
        // What says more is matched first, so that a bare markup does not take its diagnostic.
        var unexpected = new List<Diagnostic>(found);
        var missing = new List<DiagnosticResult>();
        foreach (var result in expected.OrderByDescending(result => (result.Message is null ? 0 : 2) + (result.Severity is null ? 0 : 1) + result.Places.Length))
        {
            var index = unexpected.FindIndex(diagnostic => Matches(result, diagnostic));
            if (index < 0)
            {
                missing.Add(result);
            }
            else
            {
                unexpected.RemoveAt(index);
            }
        }

        if (missing.Count + unexpected.Count > 0)
        {
            Assert.Fail("Diagnostics differ" + how + ".\nExpected but not found:\n" + Lines(missing) + "Found but not expected:\n" + Lines(unexpected.Select(Describe)) + "All found:\n" + Lines(found.Select(Describe)));
        }
    }

    private static bool Matches(DiagnosticResult result, Diagnostic diagnostic) =>
        result.Id == diagnostic.Id
        && (result.Severity is not { } severity || severity == diagnostic.Severity)
        && (result.Message is null || result.Message == diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture))
        && result.Places.FirstOrDefault() == Place.Of(diagnostic.Location)
        && (result.Places.Length < 2 || result.Places.Skip(1).SequenceEqual(diagnostic.AdditionalLocations.Select(Place.Of)));

    private static string Describe(Diagnostic diagnostic) =>
        diagnostic.Id + " " + diagnostic.Severity + " at " + string.Join(", ", diagnostic.AdditionalLocations.Prepend(diagnostic.Location).Select(Place.Of)) + ": " + diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    private static string Lines(IEnumerable<object> items) => string.Concat(items.Select(item => "  " + item + "\n"));
}
