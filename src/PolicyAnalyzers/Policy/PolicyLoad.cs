using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy;

/// <summary>What loading gave: always a model, with the problems of its files.</summary>
internal sealed class PolicyLoad
{
    internal PolicyLoad(
        PolicyModel model, ImmutableArray<PolicyProblem> problems, bool fileFound, string? searchedFrom)
    {
        Model = model;
        Problems = problems;
        FileFound = fileFound;
        SearchedFrom = searchedFrom;
    }

    internal PolicyModel Model { get; }

    /// <summary>By file, then by place.</summary>
    internal ImmutableArray<PolicyProblem> Problems { get; }

    internal bool FileFound { get; }

    /// <summary>The folder from which a policy file was looked for upwards, when the build says it.</summary>
    internal string? SearchedFrom { get; }
}
