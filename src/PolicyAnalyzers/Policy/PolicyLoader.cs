using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.Policy.Json;

namespace PolicyAnalyzers.Policy;

/// <summary>Finds a project's policy among its additional files and reads it with all that it extends.</summary>
internal static class PolicyLoader
{
    /// <summary>By the text of the project's own policy, which lives as long as the compilation.</summary>
    private static readonly ConditionalWeakTable<SourceText, CachedLoad> Cache = new();

    /// <summary>Never throws for what is in a file. Equal contents give equal results; the same contents the same object.</summary>
    internal static PolicyLoad Load(
        ImmutableArray<AdditionalText> files, AnalyzerConfigOptions globalOptions, CancellationToken cancellationToken)
    {
        var options = PolicyOptions.Read(globalOptions);
        var candidates = new PolicyFiles(files);
        var policy = candidates.Policy(options.File);
        if (policy?.GetText(cancellationToken) is not { } key)
        {
            return Read(policy, candidates, options, cancellationToken);
        }

        var texts = Texts(files, cancellationToken);
        if (Cache.TryGetValue(key, out var cached) && cached.IsFor(texts, options))
        {
            return cached.Load;
        }

        var load = Read(policy, candidates, options, cancellationToken);
        Cache.Remove(key);
        Cache.GetValue(key, _ => new CachedLoad(texts, options, load));
        return load;
    }

    private static PolicyLoad Read(
        AdditionalText? policy, PolicyFiles files, PolicyOptions options, CancellationToken cancellationToken)
    {
        var problems = new List<PolicyProblem>();
        CheckProperties(options, problems);
        var merged = new PolicyLayer();
        if (policy is null)
        {
            if (options.File is not null)
            {
                problems.Add(Problem("PropertyFileNotFound", JsonScanner.Excerpt(options.File)));
            }

            return Result(ModelBuilder.Build(merged, options), problems, fileFound: false, options);
        }

        var chain = new PolicyChain(files, problems, cancellationToken);
        foreach (var outer in files.Around(policy))
        {
            chain.Add(outer);
        }

        chain.Add(policy);
        var isFirst = true;
        foreach (var layer in chain.Layers)
        {
            merged = isFirst ? layer : PolicyMerge.Over(merged, layer, problems);
            isFirst = false;
            new ReferenceCheck(ModelBuilder.Build(merged, options), problems).Check(layer, merged);
        }

        return Result(ModelBuilder.Build(merged, options), problems, fileFound: true, options);
    }

    private static void CheckProperties(PolicyOptions options, List<PolicyProblem> problems)
    {
        if (options.RawProfile is { } profile && !PolicyProfiles.IsKnown(profile))
        {
            var list = string.Join(", ", PolicyProfiles.All);
            problems.Add(Nearest.To(profile, PolicyProfiles.All) is { } near
                ? Problem("UnknownProfileNear", JsonScanner.Excerpt(profile), list, near)
                : Problem("UnknownProfile", JsonScanner.Excerpt(profile), list));
        }

        if (options.RawDate is { } date && options.Date is null)
        {
            problems.Add(Problem("BadDateProperty", JsonScanner.Excerpt(date)));
        }
    }

    private static PolicyProblem Problem(string text, params string[] arguments) =>
        new(default, DiagnosticSeverity.Error, PolicyTexts.Localizable(text, arguments));

    private static PolicyLoad Result(PolicyModel model, List<PolicyProblem> problems, bool fileFound, PolicyOptions options)
    {
        // A stable sort: problems at one place stay in the order in which they were found.
        var order = new List<(PolicyProblem Problem, int Found)>();
        foreach (var problem in problems)
        {
            order.Add((problem, order.Count));
        }

        order.Sort(static (a, b) =>
        {
            var file = string.CompareOrdinal(a.Problem.Place.Path ?? "", b.Problem.Place.Path ?? "");
            var place = file != 0 ? file : a.Problem.Place.Span.Start.CompareTo(b.Problem.Place.Span.Start);
            return place != 0 ? place : a.Found.CompareTo(b.Found);
        });
        var sorted = ImmutableArray.CreateBuilder<PolicyProblem>(order.Count);
        foreach (var (problem, _) in order)
        {
            sorted.Add(problem);
        }

        return new PolicyLoad(model, sorted.MoveToImmutable(), fileFound, options.SearchedFrom);
    }

    /// <summary>The texts of the files that can take part, without those of other kinds, which may be large.</summary>
    private static ImmutableArray<(string Path, SourceText? Text)> Texts(
        ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        var texts = ImmutableArray.CreateBuilder<(string, SourceText?)>();
        foreach (var file in files)
        {
            if (file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            {
                texts.Add((file.Path, file.GetText(cancellationToken)));
            }
        }

        return texts.ToImmutable();
    }

    private sealed class CachedLoad
    {
        private readonly ImmutableArray<(string Path, SourceText? Text)> _texts;
        private readonly PolicyOptions _options;

        internal CachedLoad(ImmutableArray<(string Path, SourceText? Text)> texts, PolicyOptions options, PolicyLoad load)
        {
            _texts = texts;
            _options = options;
            Load = load;
        }

        internal PolicyLoad Load { get; }

        internal bool IsFor(ImmutableArray<(string Path, SourceText? Text)> texts, PolicyOptions options)
        {
            if (!_options.Equals(options) || texts.Length != _texts.Length)
            {
                return false;
            }

            for (var i = 0; i < texts.Length; i++)
            {
                if (!ReferenceEquals(texts[i].Text, _texts[i].Text)
                    || !string.Equals(texts[i].Path, _texts[i].Path, StringComparison.Ordinal))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
