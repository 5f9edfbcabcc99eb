using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Tests.TestKit;

/// <summary>The files of one project, with markup.</summary>
internal class ProjectState(string name, string folder)
{
    public const string DefaultPath = "/0/Test0.cs";

    public string Name { get; } = name;

    public FileList Sources { get; } = new(folder);

    /// <summary>aipolicy.json and the like; markup counts in them too.</summary>
    public FileList AdditionalFiles { get; } = new(folder);

    /// <summary><c>.editorconfig</c> and global configs, by absolute path: <c>("/.globalconfig", "is_global = true\nbuild_property.AIPolicyProfile = eu")</c>.</summary>
    public FileList AnalyzerConfigFiles { get; } = new(folder);

    public List<MetadataReference> AdditionalReferences { get; } = [];

    /// <summary>Names of other projects of the test.</summary>
    public List<string> AdditionalProjectReferences { get; } = [];

    public OutputKind OutputKind { get; set; } = OutputKind.DynamicallyLinkedLibrary;
}

/// <summary>The main project, and others beside it.</summary>
internal sealed class SolutionState() : ProjectState("TestProject", "/0/")
{
    /// <summary>By name, made when first asked for. One that refers to another comes after it.</summary>
    public ProjectList AdditionalProjects { get; } = new();

    /// <summary>Expected beside what markup says.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];

    internal ImmutableArray<ProjectState> InBuildOrder => [.. AdditionalProjects, this];
}

internal sealed class ProjectList : IEnumerable<ProjectState>
{
    private readonly List<ProjectState> projects = [];

    public ProjectState this[string name]
    {
        get
        {
            var project = projects.Find(candidate => candidate.Name == name);
            if (project is null)
            {
                projects.Add(project = new ProjectState(name, "/" + name + "/"));
            }

            return project;
        }
    }

    public IEnumerator<ProjectState> GetEnumerator() => projects.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

internal sealed class FileList(string folder) : List<(string Path, string Content)>
{
    public void Add(string content) => Add((folder + "Test" + Count + ".cs", content));
}
