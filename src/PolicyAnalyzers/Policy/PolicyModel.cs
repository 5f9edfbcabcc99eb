using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy;

/// <summary>One project's policy, read and complete: what no file says has its safe default. Immutable.</summary>
internal sealed class PolicyModel
{
    private readonly Dictionary<string, PolicyClass> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PolicyCategory> _categories = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PolicyEndpoint> _endpoints = new(StringComparer.Ordinal);

    /// <summary>At least one class is needed.</summary>
    internal PolicyModel(
        ImmutableArray<PolicyClass> classes, ImmutableArray<PolicyCategory> categories, ImmutableArray<PolicyEndpoint> endpoints)
    {
        Classes = classes;
        Categories = categories;
        Endpoints = endpoints;
        foreach (var @class in classes)
        {
            _classes[@class.Id] = @class;
        }

        // From the highest class down: a label that two classes claim means the stricter one.
        for (var i = classes.Length - 1; i >= 0; i--)
        {
            AddLabel(classes[i].Id, classes[i]);
            foreach (var label in classes[i].Labels)
            {
                AddLabel(label, classes[i]);
            }
        }

        foreach (var category in categories)
        {
            _categories[category.Id] = category;
            var folded = ClassLabel.Fold(category.Id);
            if (!_categories.ContainsKey(folded))
            {
                _categories.Add(folded, category);
            }
        }

        foreach (var endpoint in endpoints)
        {
            _endpoints[endpoint.Id] = endpoint;
        }
    }

    internal string Profile { get; init; } = PolicyProfiles.Default;

    internal PolicyRole Role { get; init; } = PolicyRole.Provider;

    /// <summary>The classes, lowest first; the index is the rank.</summary>
    internal ImmutableArray<PolicyClass> Classes { get; }

    internal PolicyClass LowestClass => Classes[0];

    internal PolicyClass HighestClass => Classes[Classes.Length - 1];

    /// <summary>Rank of the lowest class that is confidential.</summary>
    internal int ConfidentialFromRank { get; init; }

    internal ImmutableArray<PolicyCategory> Categories { get; }

    internal ImmutableArray<PolicyTag> Tags { get; init; } = ImmutableArray<PolicyTag>.Empty;

    internal ImmutableArray<PolicyEndpoint> Endpoints { get; }

    /// <summary>The policy has an inventory: a service that is not in it is a finding of its own.</summary>
    internal bool EndpointsDeclared { get; init; }

    internal string? DefaultEndpointId { get; init; }

    /// <summary>Regions in which a service may run; empty when the policy does not say.</summary>
    internal ImmutableArray<string> AllowedRegions { get; init; } = ImmutableArray<string>.Empty;

    internal FlowSection Flow { get; init; } = new();

    internal DisclosurePolicy Disclosure { get; init; } = new();

    internal AuditPolicy Audit { get; init; } = new();

    internal OversightPolicy Oversight { get; init; } = new();

    internal ImmutableArray<PolicyPurpose> Purposes { get; init; } = ImmutableArray<PolicyPurpose>.Empty;

    /// <summary>Every symbol pattern of the files with its place, in the order of the schema.</summary>
    internal ImmutableArray<(SymbolPattern Pattern, PolicyPlace Place)> Patterns { get; init; } =
        ImmutableArray<(SymbolPattern, PolicyPlace)>.Empty;

    /// <summary>Guess from names where nothing is declared. Off by default.</summary>
    internal bool InferFromNames { get; init; }

    /// <summary>The day by which approvals and waivers are judged, in UTC; null when the build gives none.</summary>
    internal DateTime? EvaluationDate { get; init; }

    /// <summary>The build gives a day that is no date: what expires is judged as strictly as can be.</summary>
    internal bool EvaluationDateIsBroken { get; init; }

    /// <summary>The project is a test project, and has not asked for all rules.</summary>
    internal bool IsTestProjectWithFewRules { get; init; }

    /// <summary>The class with an id or a label, however it is written; null when the policy has none.</summary>
    internal PolicyClass? FindClass(string idOrLabel)
    {
        if (_classes.TryGetValue(idOrLabel, out var @class))
        {
            return @class;
        }

        foreach (var form in ClassLabel.Forms(idOrLabel))
        {
            if (_classes.TryGetValue(form, out @class))
            {
                return @class;
            }
        }

        return null;
    }

    internal PolicyCategory? FindCategory(string id) =>
        _categories.TryGetValue(id, out var category) || _categories.TryGetValue(ClassLabel.Fold(id), out category) ? category : null;

    internal PolicyEndpoint? FindEndpoint(string id) => _endpoints.TryGetValue(id, out var endpoint) ? endpoint : null;

    /// <summary>A service that nothing identifies: standard terms, the lowest class, no category.</summary>
    internal PolicyEndpoint UnidentifiedEndpoint(string serviceName, string? provider = null) => new() { Id = serviceName, Provider = provider, IsIdentified = false };

    /// <summary>What the policy says personal data is used for at a symbol; the innermost scope is not preferred, the first in the file is.</summary>
    internal string? PurposeOf(Microsoft.CodeAnalysis.ISymbol symbol)
    {
        foreach (var purpose in Purposes)
        {
            if (purpose.Covers(symbol))
            {
                return purpose.Text;
            }
        }

        return null;
    }

    private void AddLabel(string label, PolicyClass @class)
    {
        var canonical = ClassLabel.Canonical(label);
        if (canonical.Length > 0 && !_classes.ContainsKey(canonical))
        {
            _classes.Add(canonical, @class);
        }
    }
}
