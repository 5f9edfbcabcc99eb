using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy.Json;

namespace PolicyAnalyzers.Policy;

/// <summary>Reports what a layer names and nothing declares, and labels that two classes claim.</summary>
internal sealed class ReferenceCheck
{
    private readonly List<PolicyProblem> _problems;
    private readonly PolicyModel _model;
    private readonly ImmutableArray<string> _classIds;
    private readonly ImmutableArray<string> _categoryIds;
    private readonly ImmutableArray<string> _endpointIds;

    /// <summary>The model is that of the layer and all that it extends.</summary>
    internal ReferenceCheck(PolicyModel model, List<PolicyProblem> problems)
    {
        _model = model;
        _problems = problems;
        _classIds = ImmutableArray.CreateRange(model.Classes, static item => item.Id);
        _categoryIds = ImmutableArray.CreateRange(model.Categories, static item => item.Id);
        _endpointIds = ImmutableArray.CreateRange(model.Endpoints, static item => item.Id);
    }

    internal void Check(PolicyLayer layer, PolicyLayer merged)
    {
        if (layer.Classes is not null && merged.Classes is not null)
        {
            Labels(layer.Classes.Value, merged.Classes.Value);
        }

        Class(layer.ConfidentialFrom);
        Class(layer.AuditMaxClass);
        foreach (var tag in layer.Tags)
        {
            Class(tag.Class);
            Categories(tag.Categories);
        }

        foreach (var endpoint in layer.Endpoints?.Value ?? ImmutableArray<EndpointEntry>.Empty)
        {
            Class(endpoint.MaxClass);
            Categories(endpoint.AllowedCategories);
        }

        if (layer.DefaultEndpoint is { Value: { } id } @default)
        {
            Endpoint(id, @default.Place);
        }

        foreach (var row in layer.Sources)
        {
            Class(row.Class);
            Categories(row.Categories);
        }

        foreach (var row in layer.Sanitizers)
        {
            Class(row.Class);
            Categories(row.Categories);
        }

        foreach (var row in layer.Sinks)
        {
            if (row.Endpoint is { IsBroken: false })
            {
                Endpoint(row.Endpoint.Value, row.Endpoint.Place);
            }
        }
    }

    /// <summary>Only labels of the layer itself: what it extends has been checked before.</summary>
    private void Labels(ImmutableArray<ClassEntry> own, ImmutableArray<ClassEntry> all)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        var ownIds = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in own)
        {
            ownIds.Add(entry.Id.Value);
        }

        foreach (var entry in all)
        {
            owners[ClassLabel.Canonical(entry.Id.Value)] = entry.Id.Value;
            foreach (var label in ownIds.Contains(entry.Id.Value) ? ImmutableArray<Setting<string>>.Empty : entry.Labels)
            {
                owners[ClassLabel.Canonical(label.Value)] = entry.Id.Value;
            }
        }

        foreach (var entry in own)
        {
            foreach (var label in entry.Labels)
            {
                var canonical = ClassLabel.Canonical(label.Value);
                if (!owners.TryGetValue(canonical, out var owner))
                {
                    owners.Add(canonical, entry.Id.Value);
                }
                else if (!string.Equals(owner, entry.Id.Value, StringComparison.Ordinal))
                {
                    Error(label.Place, "LabelInTwoClasses", JsonScanner.Excerpt(label.Value), owner);
                }
            }
        }
    }

    private void Class(Setting<string>? id)
    {
        if (id is null || id.IsBroken || _classIds.IndexOf(id.Value) >= 0)
        {
            return;
        }

        if (_model.FindClass(id.Value) is { } labelled)
        {
            Error(id.Place, "LabelInsteadOfId", JsonScanner.Excerpt(id.Value), labelled.Id);
        }
        else
        {
            Unknown(id.Place, "UnknownClass", id.Value, _classIds);
        }
    }

    private void Categories(Setting<ImmutableArray<Setting<string>>>? ids)
    {
        foreach (var id in ids?.Value ?? ImmutableArray<Setting<string>>.Empty)
        {
            if (_categoryIds.IndexOf(id.Value) < 0)
            {
                Unknown(id.Place, "UnknownCategory", id.Value, _categoryIds);
            }
        }
    }

    private void Endpoint(string id, PolicyPlace place)
    {
        if (_endpointIds.IndexOf(id) < 0)
        {
            Unknown(place, "UnknownEndpoint", id, _endpointIds);
        }
    }

    private void Unknown(PolicyPlace place, string text, string id, ImmutableArray<string> known)
    {
        var list = known.IsEmpty ? "-" : string.Join(", ", known);
        if (Nearest.To(id, known) is { } near)
        {
            Error(place, text + "Near", JsonScanner.Excerpt(id), list, near);
        }
        else
        {
            Error(place, text, JsonScanner.Excerpt(id), list);
        }
    }

    private void Error(PolicyPlace place, string text, params string[] arguments) =>
        _problems.Add(new PolicyProblem(place, DiagnosticSeverity.Error, PolicyTexts.Localizable(text, arguments)));
}
