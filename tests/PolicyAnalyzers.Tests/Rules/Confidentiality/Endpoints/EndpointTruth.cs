using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tests.Catalog;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality.Endpoints;

/// <summary>
/// Where does this call go? Code sends data of class 3, which may go nowhere but to this machine, so that AIP1003 names the
/// endpoint of each call: <c>// -> gov</c> at the end of a line says which; a line without such a comment must have no finding.
/// </summary>
internal static class EndpointTruth
{
    public const string Policy = """
        {
          "version": 1,
          "endpoints": [
            { "id": "gov", "match": { "hosts": ["*.gov.example"], "diKeys": ["gov"], "types": ["Contoso.GovChatClient"] }, "contract": "individual", "maxClass": "class2" },
            { "id": "low", "match": { "hosts": ["low.example"], "diKeys": ["low"] }, "contract": "individual", "maxClass": "class1", "allowedCategories": [] },
            { "id": "public", "match": { "hosts": ["api.openai.com"] }, "contract": "standardTerms", "maxClass": "class1", "allowedCategories": [] },
            { "id": "own", "match": { "hosts": ["*.city.example"] }, "contract": "onPremises", "maxClass": "class3" }
          ]
        }
        """;

    private const string Usings = """
        global using System;
        global using System.ClientModel;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Net.Http.Json;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Mvc;
        global using Microsoft.Extensions.AI;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.DependencyInjection.Extensions;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Options;
        global using OpenAI;
        global using OpenAI.Chat;
        global using PolicyAnalyzers;
        global using ChatMessage = Microsoft.Extensions.AI.ChatMessage;
        """;

    private static readonly Regex Mark = new(@"// -> (\S+)\s*$");

    /// <param name="code">The file; markup for other rules is not needed.</param>
    /// <param name="program">A program; else a library, whose visible members others call.</param>
    /// <param name="policy">Another policy than <see cref="Policy"/>.</param>
    /// <param name="files">Further additional files: appsettings.json.</param>
    public static async Task Holds(string code, bool program = false, string policy = Policy, params (string Name, string Content)[] files)
    {
        var wrong = await Wrong(code, program, policy, files, ReferenceAssemblies.Ai);
        Assert.True(wrong.IsEmpty, string.Join("\n", wrong));
    }

    /// <summary>
    /// What is other than a file says. Its first lines may say <c>// uses: ai/semantic-kernel</c> (declarations that it refers to), <c>// program</c>,
    /// <c>// settings: { ... }</c> (its appsettings.json, in one line).
    /// </summary>
    public static Task<ImmutableArray<string>> WrongIn(string path)
    {
        var code = File.ReadAllText(path).Replace("\r", "", System.StringComparison.Ordinal);
        var head = code.Split('\n').TakeWhile(line => line.StartsWith("// ", System.StringComparison.Ordinal)).ToList();
        string? At(string key) => head.Find(line => line.StartsWith("// " + key, System.StringComparison.Ordinal))?[(key.Length + 3)..].TrimStart(':', ' ');
        return Wrong(
            code,
            At("program") is not null,
            Policy,
            At("settings") is { } settings ? [("appsettings.json", settings)] : [],
            ReferenceAssemblies.Ai.AddRange(At("uses") is { } uses ? Declarations.WithNeeded(uses.Split(',', System.StringSplitOptions.TrimEntries)) : []));
    }

    private static async Task<ImmutableArray<string>> Wrong(
        string code, bool program, string policy, (string Name, string Content)[] files, ImmutableArray<MetadataReference> references)
    {
        var project = new ProjectState("Endpoints", "/0/") { OutputKind = program ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary };
        project.Sources.Add(("/0/Code.cs", code));
        project.Sources.Add(("/0/Usings.cs", Usings));
        project.AdditionalFiles.Add(("/0/aipolicy.json", policy));
        foreach (var (name, content) in files)
        {
            project.AdditionalFiles.Add(("/0/" + name, content));
        }

        var compilation = AnalyzerRun.Compile(project, references, CancellationToken.None);
        var found = await AnalyzerRun.DiagnosticsAsync(compilation, project, [new FlowRulesAnalyzer()], [], CancellationToken.None);

        var errors = found.Where(diagnostic => diagnostic.Id.StartsWith("CS", System.StringComparison.Ordinal)).Select(error => error.ToString());
        var wrong = Expected(code).Except(Actual(found, code)).Select(line => "missing " + line).Concat(Actual(found, code).Except(Expected(code)).Select(line => "wrong   " + line));
        return [.. errors, .. wrong];
    }

    private static IEnumerable<string> Expected(string code) => code.Split('\n')
        .Select((text, line) => (Text: text.TrimEnd(), Line: line, Match: Mark.Match(text.TrimEnd())))
        .Where(line => line.Match.Success)
        .Select(line => Shown(line.Line, line.Match.Groups[1].Value, line.Text));

    private static IEnumerable<string> Actual(IEnumerable<Diagnostic> found, string code)
    {
        var lines = code.Split('\n');
        return found.Where(diagnostic => diagnostic.Id == "AIP1003")
            .Select(diagnostic => (diagnostic.Location.GetLineSpan().StartLinePosition.Line, Endpoint: diagnostic.Properties["endpoint"] ?? ""))
            .OrderBy(finding => finding.Line)
            .Select(finding => Shown(finding.Line, finding.Endpoint, lines[finding.Line].TrimEnd()));
    }

    private static string Shown(int line, string endpoint, string text) => $"{line + 1}: {endpoint.Replace(' ', '_')}: {Mark.Replace(text, "").Trim()}";
}
