using System.Collections.Immutable;
using System.Linq;

namespace PolicyAnalyzers.Benchmarks.Compile;

/// <summary>Code that is compiled and measured as one: projects in the order in which they are built.</summary>
internal sealed record Workload(string Name, ImmutableArray<Project> Projects)
{
    public Workload(string name, Project project) : this(name, [project])
    {
    }

    /// <summary>Whether it is measured even if it does not compile entirely: sources from elsewhere, of which generated files may be missing.</summary>
    public bool MayHaveErrors { get; init; }

    public int Lines { get; } = Projects.Sum(project => project.Lines);
}
