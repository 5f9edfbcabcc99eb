using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.Benchmarks.Compile;

namespace PolicyAnalyzers.Benchmarks.Code;

/// <summary>The projects of a service under <c>samples/</c>, in the order in which they are built.</summary>
internal static class SampleSolution
{
    /// <summary>The namespaces that the SDK offers to a library without being asked.</summary>
    public const string LibraryUsings =
        "System System.Collections.Generic System.IO System.Linq System.Net.Http System.Threading System.Threading.Tasks";

    private const string WebUsings = LibraryUsings + " System.Net.Http.Json Microsoft.AspNetCore.Builder Microsoft.AspNetCore.Hosting"
        + " Microsoft.AspNetCore.Http Microsoft.AspNetCore.Routing Microsoft.Extensions.Configuration"
        + " Microsoft.Extensions.DependencyInjection Microsoft.Extensions.Hosting Microsoft.Extensions.Logging";

    public static Workload Load(string sample)
    {
        var projects = new List<Project>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples", sample, "src"), "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            Add(file, projects);
        }

        return new(sample, [.. projects]);
    }

    private static void Add(string file, List<Project> projects)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        if (projects.Exists(project => project.Name == name))
        {
            return;
        }

        var folder = Path.GetDirectoryName(file)!;
        var definition = XDocument.Load(file).Root!;
        var uses = definition.Descendants("ProjectReference").Select(reference => Path.GetFullPath(Path.Combine(folder, (string)reference.Attribute("Include")!))).ToList();
        uses.ForEach(used => Add(used, projects));

        var isWeb = (string?)definition.Attribute("Sdk") == "Microsoft.NET.Sdk.Web";
        var project = new Project(name, isWeb ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, References.Ai);
        project.Uses.AddRange(uses.Select(used => Path.GetFileNameWithoutExtension(used)));
        project.Sources.Add((Path.Combine(folder, "obj", "GlobalUsings.g.cs"), SourceText.From(
            string.Concat((isWeb ? WebUsings : LibraryUsings).Split(' ').Select(n => "global using global::" + n + ";\n")), System.Text.Encoding.UTF8)));
        project.Sources.AddRange(SourceFolder.Files(folder));
        foreach (var settings in Directory.EnumerateFiles(folder, "appsettings*.json").Order(StringComparer.Ordinal))
        {
            project.AdditionalFiles.Add((settings, File.ReadAllText(settings)));
        }

        Settings.AddTo(project, folder, policy: null);
        projects.Add(project);
    }
}
