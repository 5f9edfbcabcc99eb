using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Rules.Confidentiality;
using PolicyAnalyzers.Tests.Catalog;
using PolicyAnalyzers.Tests.TestKit;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality;

/// <summary>
/// A file of small flows. Behind a line stands what must be found there (<c>// AIP1002</c>), or <c>// ok</c> where something like
/// it must be silent; all other lines are silent too. The first lines may name <c>// policy: file.json</c>,
/// <c>// library: File.cs</c> (another project, seen as metadata), <c>// program</c>, <c>// date: 2026-06-01</c>,
/// <c>// uses: ai/semantic-kernel</c> and <c>Anthropic</c> (declarations, assemblies), <c>// settings: { ... }</c> (its appsettings.json, in one line), <c>// rules: AIP3001</c> where
/// others than those on confidentiality judge, <c>// logging</c> for references to logging libraries, and
/// <c>// entries: AIP1004</c>, what is found in the policy itself.
/// </summary>
internal sealed partial class MarkedFlows
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Net.Http.Json;
        global using System.Text;
        global using System.Text.Json;
        global using System.Text.Json.Serialization;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Mvc;
        global using Microsoft.AspNetCore.SignalR;
        global using Microsoft.Extensions.AI;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using PolicyAnalyzers;
        """;

    private static readonly ImmutableArray<string> Confidentiality =
        ["AIP1001", "AIP1002", "AIP1003", "AIP1004", "AIP1005", "AIP1006", "AIP1007", "AIP1008", "AIP1009", "AIP1010", "AIP1011"];

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new FlowRulesAnalyzer(), new SymbolRulesAnalyzer(), new EndpointIsNotApproved()];

    private readonly ImmutableArray<string> rules;
    private readonly string folder;
    private readonly string source;
    private readonly Dictionary<string, string> settings = [];

    private MarkedFlows(string path, ImmutableArray<string> rules)
    {
        folder = Path.GetDirectoryName(path)!;
        source = File.ReadAllText(path).Replace("\r", "", StringComparison.Ordinal);
        foreach (var line in source.Split('\n').TakeWhile(line => line.StartsWith("// ", StringComparison.Ordinal)))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            settings[colon < 0 ? line[3..].Trim() : line[3..colon]] = colon < 0 ? "" : line[(colon + 1)..].Trim();
        }

        this.rules = settings.TryGetValue("rules", out var ids) ? [.. ids.Split(' ')] : rules;
    }

    /// <summary>Lines that must be found.</summary>
    public int Found => Lines.Count(line => Mark().IsMatch(line));

    /// <summary>Lines that look like it, and must be silent.</summary>
    public int Silent => Lines.Count(line => line.EndsWith(" ok", StringComparison.Ordinal) && line.Contains("// ", StringComparison.Ordinal));

    private string[] Lines => source.Split('\n');

    public static MarkedFlows Read(string path) => new(path, Confidentiality);

    /// <summary>The same for rules of another family.</summary>
    public static MarkedFlows Read(string path, ImmutableArray<string> rules) => new(path, rules);

    /// <summary>What is other than the file says, a line each; empty when all is as marked.</summary>
    public async Task<ImmutableArray<string>> DifferencesAsync(CancellationToken cancellation = default)
    {
        var found = await DiagnosticsAsync(cancellation);
        var expected = Expected().ToList();
        var differences = new List<string>();
        foreach (var diagnostic in found)
        {
            var line = diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1;
            var isInSource = diagnostic.Location.IsInSource;
            if (diagnostic.Id.StartsWith("CS", StringComparison.Ordinal))
            {
                differences.Add(line + ": does not compile: " + diagnostic.GetMessage(CultureInfo.InvariantCulture));
            }
            else if (isInSource && !expected.Remove((line, diagnostic.Id)))
            {
                differences.Add($"{line}: not expected {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}   {Lines[line - 1].Trim()}");
            }
        }

        var entries = string.Join(" ", found.Where(diagnostic => !diagnostic.Location.IsInSource && diagnostic.Id.StartsWith("AIP", StringComparison.Ordinal)).Select(diagnostic => diagnostic.Id));
        if (entries != settings.GetValueOrDefault("entries", ""))
        {
            differences.Add("in the policy: '" + entries + "', not '" + settings.GetValueOrDefault("entries", "") + "'");
        }

        differences.AddRange(expected.Select(mark => $"{mark.Line}: missing {mark.Id}   {Lines[mark.Line - 1].Trim()}"));
        return [.. differences];
    }

    /// <summary>Messages and properties in which a text constant of the code shows.</summary>
    public async Task<ImmutableArray<string>> ShownValuesAsync(CancellationToken cancellation = default)
    {
        var values = CSharpSyntaxTree.ParseText(source, AnalyzerRun.ParseOptions, cancellationToken: cancellation).GetRoot(cancellation).DescendantTokens()
            .Where(token => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
                && token.Parent!.FirstAncestorOrSelf<AttributeSyntax>() is null && !token.Parent.Ancestors().Any(NamesSomething))
            .Select(token => token.ValueText.Trim())
            .Where(value => value.Length > 3)
            .ToHashSet(StringComparer.Ordinal);
        var shown = new List<string>();
        foreach (var diagnostic in await DiagnosticsAsync(cancellation))
        {
            foreach (var text in diagnostic.Properties.Values.Append(diagnostic.GetMessage(CultureInfo.InvariantCulture)).Append(diagnostic.GetMessage(new CultureInfo("ja"))))
            {
                shown.AddRange(values.Where(value => text?.Contains(value, StringComparison.Ordinal) == true).Select(value => value + " in: " + text));
            }
        }

        return [.. shown];
    }

    /// <summary>Class ids, keys, addresses and names of switches are no data.</summary>
    private static bool NamesSomething(SyntaxNode node) =>
        node is BaseObjectCreationExpressionSyntax or PrimaryConstructorBaseTypeSyntax && node.ToString().Contains("DataClassification", StringComparison.Ordinal)
        || node is BasePropertyDeclarationSyntax property && property.Type.ToString() == "DataClassification"
        || node is InvocationExpressionSyntax call && NamesSomething(call);

    private static bool NamesSomething(InvocationExpressionSyntax call) =>
        call.Expression.ToString() is var name && (name.EndsWith("Declassify", StringComparison.Ordinal) || name.Contains("Keyed", StringComparison.Ordinal)
            || name.Contains("Set", StringComparison.Ordinal) || name.Contains("Uri", StringComparison.Ordinal));

    /// <summary>The file as an assembly that can be loaded.</summary>
    public byte[] Emit()
    {
        using var stream = new MemoryStream();
        var emitted = AnalyzerRun.Compile(Project(), References(default), default).Emit(stream);
        return emitted.Success ? stream.ToArray() : throw new InvalidOperationException(string.Join("\n", emitted.Diagnostics));
    }

    private ProjectState Project()
    {
        var project = new ProjectState("TestProject", "/0/") { OutputKind = settings.ContainsKey("program") ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary };
        project.Sources.Add(("/0/Flows.cs", source));
        project.Sources.Add(("/0/Usings.cs", Usings));
        project.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nbuild_property.AIPolicyDate = " + (settings.TryGetValue("date", out var date) ? date : "2026-06-01") + "\n"
            + string.Concat(rules.Where(rule => rule == "AIP2004").Select(rule => "dotnet_diagnostic." + rule + ".severity = warning\n"))));
        if (settings.TryGetValue("policy", out var policy))
        {
            project.AdditionalFiles.Add(("/0/aipolicy.json", File.ReadAllText(Path.Combine(folder, policy))));
        }

        if (settings.TryGetValue("settings", out var values))
        {
            project.AdditionalFiles.Add(("/0/appsettings.json", values));
        }

        foreach (var resource in settings.GetValueOrDefault("resources", "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            project.AdditionalFiles.Add(("/0/" + resource, File.ReadAllText(Path.Combine(folder, resource))));
        }

        return project;
    }

    private async Task<IEnumerable<Diagnostic>> DiagnosticsAsync(CancellationToken cancellation)
    {
        var project = Project();
        var compilation = AnalyzerRun.Compile(project, References(cancellation), cancellation);
        var disabled = Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Distinct().Except(rules);
        return (await AnalyzerRun.DiagnosticsAsync(compilation, project, Analyzers, disabled, cancellation))
            .Where(diagnostic => diagnostic.Id.StartsWith("CS", StringComparison.Ordinal) || rules.Contains(diagnostic.Id));
    }

    private ImmutableArray<MetadataReference> References(CancellationToken cancellation)
    {
        var uses = settings.GetValueOrDefault("uses", "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var known = (settings.ContainsKey("logging") ? ReferenceAssemblies.Logging : ReferenceAssemblies.Ai)
            .AddRange(ReferenceAssemblies.Named([.. uses.Where(name => !name.Contains('/', StringComparison.Ordinal))]))
            .AddRange(Declarations.WithNeeded(uses.Where(name => name.Contains('/', StringComparison.Ordinal))));
        if (!settings.TryGetValue("library", out var library))
        {
            return known;
        }

        var project = new ProjectState("Library", "/library/");
        project.Sources.Add(("/library/Library.cs", File.ReadAllText(Path.Combine(folder, library))));
        project.Sources.Add(("/library/Usings.cs", Usings));
        return known.Add(AnalyzerRun.Refer(AnalyzerRun.Compile(project, known, cancellation), true));
    }

    private IEnumerable<(int Line, string Id)> Expected()
    {
        for (var i = 0; i < Lines.Length; i++)
        {
            foreach (Capture id in Mark().Match(Lines[i]).Groups["id"].Captures)
            {
                yield return (i + 1, id.Value);
            }
        }
    }

    [GeneratedRegex(@"//(?: /\d+)?(?: (?<id>AIP\d{4}))+$")]
    private static partial Regex Mark();
}
