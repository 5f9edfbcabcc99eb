using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyAnalyzers.Policy;

/// <summary>Finds a project's policy among its additional files and reads it.</summary>
internal static class PolicyLoader
{
    internal static PolicyLoad Load(
        ImmutableArray<AdditionalText> files, AnalyzerConfigOptions globalOptions, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var options = PolicyOptions.Read(globalOptions);
        var model = new PolicyModel(PolicyDefaults.Classes, PolicyDefaults.Categories, ImmutableArray<PolicyEndpoint>.Empty)
        {
            Profile = options.Profile ?? PolicyProfiles.Default,
            ConfidentialFromRank = 1,
            EvaluationDate = options.Date,
            IsTestProjectWithFewRules = options.IsTestProject && !options.InTests,
        };
        return new PolicyLoad(model, ImmutableArray<PolicyProblem>.Empty, fileFound: false, options.SearchedFrom);
    }
}
