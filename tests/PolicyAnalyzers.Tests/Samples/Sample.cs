using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Tests.TestKit;

namespace PolicyAnalyzers.Tests.Samples;

/// <summary>
/// A service under <c>samples/</c>, compiled in this process from its sources, with the references that the packages
/// of its project files stand for.
/// </summary>
internal sealed class Sample
{
    private const string LibraryUsings =
        "System System.Collections.Generic System.IO System.Linq System.Net.Http System.Threading System.Threading.Tasks";

    private const string WebUsings = LibraryUsings + " System.Net.Http.Json Microsoft.AspNetCore.Builder Microsoft.AspNetCore.Hosting"
        + " Microsoft.AspNetCore.Http Microsoft.AspNetCore.Routing Microsoft.Extensions.Configuration"
        + " Microsoft.Extensions.DependencyInjection Microsoft.Extensions.Hosting Microsoft.Extensions.Logging";

    private readonly Dictionary<string, (ProjectState Project, CSharpCompilation Compilation)> projects = new(StringComparer.Ordinal);

    /// <param name="name">The folder under <c>samples/</c>.</param>
    /// <param name="asMetadata">Whether its projects see of each other what a build shows, or all as in an editor.</param>
    public Sample(string name, bool asMetadata)
    {
        Folder = Path.Combine(Repository.Root, "samples", name);
        foreach (var projectFile in Directory.EnumerateFiles(Path.Combine(Folder, "src"), "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            Add(projectFile, asMetadata);
    }

    public string Folder { get; }

    public IEnumerable<CSharpCompilation> Compilations => projects.Values.Select(p => p.Compilation);

    public CSharpCompilation this[string project] => projects[project].Compilation;

    /// <summary>What the analyzers report in all projects, as lines <c>file(line): id</c>; <c>project: id</c> for what has no place.</summary>
    public async Task<ImmutableArray<string>> FindingsAsync(ImmutableArray<DiagnosticAnalyzer> analyzers, CancellationToken cancellation)
    {
        var found = new List<string>();
        foreach (var (project, compilation) in projects.Values)
        {
            var diagnostics = await AnalyzerRun.DiagnosticsAsync(compilation, project, analyzers, [], cancellation);
            found.AddRange(diagnostics.Select(d => d.Location == Location.None
                ? project.Name + ": " + d.Id
                : Line(d.Location.GetLineSpan().Path, d.Location.GetLineSpan().StartLinePosition.Line + 1, d.Id)));
        }
        return [.. found.Order(StringComparer.Ordinal)];
    }

    /// <summary>What <c>// expect: AIP1002, AIP3001</c> at the end of lines says, written like <see cref="FindingsAsync"/> does.</summary>
    public ImmutableArray<string> Expectations()
    {
        const string Mark = "// expect:";
        var expected = new List<string>();
        foreach (var tree in Compilations.SelectMany(c => c.SyntaxTrees))
        {
            foreach (var line in tree.GetText().Lines)
            {
                var text = line.ToString();
                var mark = text.IndexOf(Mark, StringComparison.Ordinal);
                if (mark < 0) continue;
                var ids = text[(mark + Mark.Length)..].Split(',', StringSplitOptions.TrimEntries);
                expected.AddRange(ids.Select(id => Line(tree.FilePath, line.LineNumber + 1, id)));
            }
        }
        return [.. expected.Order(StringComparer.Ordinal)];
    }

    private void Add(string projectFile, bool asMetadata)
    {
        var name = Path.GetFileNameWithoutExtension(projectFile);
        if (projects.ContainsKey(name)) return;

        var folder = Path.GetDirectoryName(projectFile)!;
        var definition = XDocument.Load(projectFile).Root!;
        var isWeb = (string?)definition.Attribute("Sdk") == "Microsoft.NET.Sdk.Web";
        var project = new ProjectState(name, folder + "/")
        {
            OutputKind = isWeb ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
        };
        project.Sources.Add((Path.Combine(folder, "obj", name + ".GlobalUsings.g.cs"), GlobalUsings(isWeb ? WebUsings : LibraryUsings)));
        foreach (var file in SourceFiles(folder))
            project.Sources.Add((file, File.ReadAllText(file)));

        foreach (var reference in definition.Descendants("ProjectReference"))
        {
            var referenced = Path.GetFullPath(Path.Combine(folder, (string)reference.Attribute("Include")!));
            Add(referenced, asMetadata);
            project.AdditionalReferences.Add(AnalyzerRun.Refer(this[Path.GetFileNameWithoutExtension(referenced)], asMetadata));
        }

        AddSettings(project, folder, isWeb);
        projects.Add(name, (project, AnalyzerRun.Compile(project, ReferenceAssemblies.Ai, CancellationToken.None)));
    }

    /// <summary>What the package's build files would hand to the analyzers.</summary>
    private void AddSettings(ProjectState project, string folder, bool isWeb)
    {
        var policy = Path.Combine(Folder, "aipolicy.json");
        var hasPolicy = File.Exists(policy);
        if (hasPolicy)
            project.AdditionalFiles.Add((policy, File.ReadAllText(policy)));
        foreach (var settings in Directory.EnumerateFiles(folder, "appsettings*.json").Order(StringComparer.Ordinal))
            project.AdditionalFiles.Add((settings, File.ReadAllText(settings)));

        var properties = BuildProperties();
        var profile = properties.GetValueOrDefault("AIPolicyProfile", "business");
        project.AnalyzerConfigFiles.Add(("/profile.globalconfig", Repository.Read("src/PolicyAnalyzers.Package/profiles/" + profile + ".globalconfig")));
        project.AnalyzerConfigFiles.Add(("/.globalconfig", string.Join('\n',
            "is_global = true",
            "build_property.AIPolicyProfile = " + profile,
            "build_property.AIPolicyDate = " + properties.GetValueOrDefault("AIPolicyDate", "2026-11-01"),
            "build_property.AIPolicyFile = " + (hasPolicy ? policy : ""),
            "build_property.AIPolicySearchedFrom = " + (hasPolicy ? "" : folder),
            "build_property.MSBuildProjectDirectory = " + folder,
            "build_property.OutputType = " + (isWeb ? "Exe" : "Library"))));
    }

    private Dictionary<string, string> BuildProperties()
    {
        var file = Path.Combine(Folder, "Directory.Build.props");
        return File.Exists(file)
            ? XDocument.Load(file).Descendants("PropertyGroup").Elements().ToDictionary(e => e.Name.LocalName, e => e.Value, StringComparer.Ordinal)
            : [];
    }

    private string Line(string path, int line, string id)
        => $"{Path.GetRelativePath(Folder, path).Replace('\\', '/')}({line}): {id}";

    private static string GlobalUsings(string namespaces)
        => "// <auto-generated/>\n" + string.Concat(namespaces.Split(' ').Select(n => "global using global::" + n + ";\n"));

    private static IEnumerable<string> SourceFiles(string folder)
        => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))
            .Order(StringComparer.Ordinal);
}
