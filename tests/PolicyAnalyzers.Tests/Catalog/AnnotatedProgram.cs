using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tests.TestKit;

namespace PolicyAnalyzers.Tests.Catalog;

/// <summary>
/// A program as a user would write it, in a file of its own: what must be found stands behind the line (<c>// AIP1002</c>), every
/// other line must be silent. Its first lines may say
/// <list type="bullet">
/// <item><c>// uses: RestSharp, ai/ollamasharp</c>: assemblies, or declarations, that it refers to;</item>
/// <item><c>// without: Microsoft.Extensions.AI.Abstractions</c>: an assembly that it must not refer to;</item>
/// <item><c>// rules: AIP3001</c>: rules to judge beside the usual ones;</item>
/// <item><c>// program</c>: it is a program, not a library;</item>
/// <item><c>// policy: { ... }</c>: its policy, in one line;</item>
/// <item><c>// message: AIP1002 text</c>: a text that the message of some finding of this rule contains.</item>
/// </list>
/// A line <c>// library</c> ends it: what follows is an assembly that it refers to.
/// </summary>
internal sealed partial class AnnotatedProgram
{
    /// <summary>What every file begins with: the usings of an ASP.NET Core project.</summary>
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Net.Http.Json;
        global using System.Text;
        global using System.Text.Json;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Mvc;
        global using Microsoft.Extensions.DependencyInjection;
        global using PolicyAnalyzers;
        """;

    private static readonly ImmutableArray<string> UsualRules =
        ["AIP1001", "AIP1002", "AIP1003", "AIP1005", "AIP1006", "AIP1007", "AIP1008", "AIP2001"];

    /// <summary>What stands behind this line is a library that the program refers to, an assembly of its own.</summary>
    private const string LibraryLine = "\n// library\n";

    private readonly string source;
    private readonly string? library;
    private readonly List<string> uses = [];
    private readonly List<string> without = [];
    private readonly List<string> rules = [.. UsualRules];
    private readonly List<(string Id, string Text)> messages = [];
    private readonly string? policy;
    private readonly bool isProgram;

    private AnnotatedProgram(string source)
    {
        var parts = source.Split(LibraryLine);
        this.source = parts[0];
        library = parts.Length > 1 ? parts[1] : null;
        foreach (var line in source.Split('\n').TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal)))
        {
            var (key, value) = Split(line[2..].Trim());
            switch (key)
            {
                case "uses": uses.AddRange(value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)); break;
                case "without": without.Add(value); break;
                case "rules": rules.AddRange(value.Split(' ', StringSplitOptions.RemoveEmptyEntries)); break;
                case "program": isProgram = true; break;
                case "policy": policy = value; break;
                case "message": messages.Add((value.Split(' ')[0], value[(value.IndexOf(' ') + 1)..])); break;
            }
        }
    }

    public static AnnotatedProgram Read(string path) => new(Text(path));

    /// <summary>
    /// The same program with public data only: what was found because of the data must be silent, at every call. Its other findings stay.
    /// </summary>
    public static AnnotatedProgram ReadWithPublicData(string path)
    {
        var text = OfData().Replace(Class().Replace(Text(path), "\"class1\""), "");
        return new AnnotatedProgram(Message().Replace(text, ""));
    }

    private static string Text(string path) => File.ReadAllText(path).Replace("\r", "", StringComparison.Ordinal);

    /// <summary>The rules that are marked, by line.</summary>
    public ILookup<int, string> Marks => Expected().ToLookup(mark => mark.Line, mark => mark.Id);

    public CSharpCompilation Compile(CancellationToken cancellation = default) => AnalyzerRun.Compile(Project(), References(), cancellation);

    /// <summary>What is other than the file says, a line each; empty when all is as marked.</summary>
    public async Task<ImmutableArray<string>> Differences(CancellationToken cancellation = default)
    {
        var project = Project();
        ImmutableArray<DiagnosticAnalyzer> analyzers = [new FlowRulesAnalyzer(), new SymbolRulesAnalyzer()];
        var compilation = Compile(cancellation);
        var disabled = analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Distinct().Except(rules);
        var found = await AnalyzerRun.DiagnosticsAsync(compilation, project, analyzers, disabled, cancellation);
        var expected = Expected().ToList();
        var differences = new List<string>();
        foreach (var diagnostic in found)
        {
            var mark = (diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1, diagnostic.Id);
            if (diagnostic.Id.StartsWith("CS", StringComparison.Ordinal))
            {
                differences.Add(mark.Item1 + ": does not compile: " + diagnostic.GetMessage());
            }
            else if (diagnostic.Id.StartsWith("AIP", StringComparison.Ordinal) && !expected.Remove(mark))
            {
                differences.Add($"{mark.Item1}: not expected {mark.Id}: {diagnostic.GetMessage()}");
            }
        }

        differences.AddRange(expected.Select(mark => $"{mark.Line}: missing {mark.Id}   {source.Split('\n')[mark.Line - 1].Trim()}"));
        differences.AddRange(messages
            .Where(message => !found.Any(diagnostic => diagnostic.Id == message.Id && diagnostic.GetMessage().Contains(message.Text, StringComparison.Ordinal)))
            .Select(message => $"no {message.Id} says '{message.Text}'; there are: {string.Join(" | ", found.Where(diagnostic => diagnostic.Id == message.Id).Select(diagnostic => diagnostic.GetMessage()))}"));
        return [.. differences];
    }

    private IEnumerable<MetadataReference> Library()
    {
        if (library is not null)
        {
            var project = new ProjectState("Library", "/1/");
            project.Sources.Add(("/1/Library.cs", library));
            project.Sources.Add(("/1/Usings.cs", Usings));
            yield return AnalyzerRun.Refer(AnalyzerRun.Compile(project, Framework, CancellationToken.None), asMetadata: true);
        }
    }

    private ProjectState Project()
    {
        var project = new ProjectState("TestProject", "/0/") { OutputKind = isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary };
        project.Sources.Add(("/0/Program.cs", source));
        project.Sources.Add(("/0/Usings.cs", Usings));
        if (policy is not null)
        {
            project.AdditionalFiles.Add(("/0/aipolicy.json", policy));
        }

        return project;
    }

    private static ImmutableArray<MetadataReference> Framework => ReferenceAssemblies.AspNetCore
        .AddRange(ReferenceAssemblies.Named("Microsoft.Extensions.AI.Abstractions", "PolicyAnalyzers.Annotations", "System.ClientModel", "System.Memory.Data"));

    private IEnumerable<MetadataReference> References() => Framework
        .AddRange(Library())
        .AddRange(ReferenceAssemblies.Named([.. uses.Where(name => !name.Contains('/', StringComparison.Ordinal))]))
        .AddRange(Declarations.WithNeeded(uses.Where(name => name.Contains('/', StringComparison.Ordinal))))
        .Where(reference => !without.Contains(Path.GetFileNameWithoutExtension(reference.Display!)));

    private IEnumerable<(int Line, string Id)> Expected()
    {
        var lines = source.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            foreach (Capture id in Mark().Match(lines[i]).Groups["id"].Captures)
            {
                yield return (i + 1, id.Value);
            }
        }
    }

    private static (string Key, string Value) Split(string text)
    {
        var colon = text.IndexOf(':');
        return colon < 0 ? (text, "") : (text[..colon], text[(colon + 1)..].Trim());
    }

    [GeneratedRegex(@"//(?: (?<id>AIP\d{4}))+$")]
    private static partial Regex Mark();

    /// <summary>A mark for data of class 2; the slashes stay where another mark follows.</summary>
    [GeneratedRegex(@"(?: //(?= AIP1002\r?$))? AIP1002(?=$| AIP)", RegexOptions.Multiline)]
    private static partial Regex OfData();

    [GeneratedRegex("\"class2\"(?:, \"[a-zA-Z]+\")*")]
    private static partial Regex Class();

    [GeneratedRegex(@"^// message: AIP1002.*\n", RegexOptions.Multiline)]
    private static partial Regex Message();
}
