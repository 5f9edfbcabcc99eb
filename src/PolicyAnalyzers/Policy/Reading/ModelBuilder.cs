using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy;

/// <summary>Makes the model of merged layers. What cannot be resolved has its strictest meaning; it has been reported before.</summary>
internal sealed class ModelBuilder
{
    private readonly PolicyLayer _layer;
    private readonly ImmutableArray<PolicyClass> _classes;
    private readonly ImmutableArray<PolicyCategory> _categories;
    private readonly Func<string, int> _rank;
    private readonly HashSet<string> _categoryIds = new(StringComparer.Ordinal);

    private ModelBuilder(PolicyLayer layer)
    {
        _layer = layer;
        _rank = PolicyMerge.Ranks(layer.Classes);
        _classes = Classes();
        _categories = Categories();
        foreach (var category in _categories)
        {
            _categoryIds.Add(category.Id);
        }
    }

    private string Highest => _classes[_classes.Length - 1].Id;

    internal static PolicyModel Build(PolicyLayer layer, PolicyOptions options) => new ModelBuilder(layer).Model(options);

    private PolicyModel Model(PolicyOptions options)
    {
        var endpoints = Endpoints();
        return new PolicyModel(_classes, _categories, endpoints)
        {
            Profile = options.Profile,
            Role = _layer.Role?.Value ?? PolicyRole.Provider,
            ConfidentialFromRank = ConfidentialFrom(),
            Tags = Tags(),
            EndpointsDeclared = _layer.Endpoints is { } declared && !(declared.IsBroken && declared.Value.IsEmpty),
            DefaultEndpointId = Known(_layer.DefaultEndpoint?.Value, endpoints),
            AllowedRegions = ListMerge.Values(_layer.AllowedRegions),
            Flow = Flow(endpoints),
            Disclosure = Disclosure(),
            Audit = Audit(),
            Oversight = new OversightPolicy
            {
                AffectsRights = Patterns(_layer.AffectsRights),
                Review = Patterns(_layer.Review),
                StateChanging = Patterns(_layer.StateChanging),
            },
            Purposes = ImmutableArray.CreateRange(_layer.Purposes, static entry => new PolicyPurpose(entry.Scope, entry.Text)),
            Patterns = LayerPatterns.Of(_layer),
            InferFromNames = _layer.InferFromNames?.Value ?? false,
            EvaluationDate = options.Date,
            EvaluationDateIsBroken = options.RawDate is not null && options.Date is null,
            IsTestProjectWithFewRules = options.IsTestProject && !options.InTests,
        };
    }

    private ImmutableArray<PolicyClass> Classes()
    {
        if (_layer.Classes is null || _layer.Classes.Value.IsEmpty)
        {
            return PolicyDefaults.Classes;
        }

        var classes = ImmutableArray.CreateBuilder<PolicyClass>();
        foreach (var entry in _layer.Classes.Value)
        {
            var labels = ImmutableArray.CreateRange(entry.Labels, static label => label.Value);
            classes.Add(new PolicyClass(entry.Id.Value, classes.Count, entry.NeverSend?.Value ?? false, labels));
        }

        return classes.ToImmutable();
    }

    /// <summary>The built-in categories stay known, because rules speak of them; a file may change what they mean.</summary>
    private ImmutableArray<PolicyCategory> Categories()
    {
        var categories = ImmutableArray.CreateBuilder<PolicyCategory>();
        var stated = _layer.Categories?.Value ?? ImmutableArray<CategoryEntry>.Empty;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in stated)
        {
            seen.Add(entry.Id.Value);
            categories.Add(new PolicyCategory(entry.Id.Value, categories.Count, entry.NeverSend?.Value ?? false));
        }

        foreach (var category in PolicyDefaults.Categories)
        {
            if (seen.Add(category.Id))
            {
                categories.Add(new PolicyCategory(category.Id, categories.Count, category.NeverSend));
            }
        }

        return categories.ToImmutable();
    }

    private int ConfidentialFrom()
    {
        var rank = _rank(_layer.ConfidentialFrom is { IsBroken: false } stated ? stated.Value : PolicyDefaults.ConfidentialFrom);

        // Without a class of that id: all but the lowest.
        return rank >= 0 ? rank : Math.Min(1, _classes.Length - 1);
    }

    private ImmutableArray<PolicyTag> Tags()
    {
        var tags = ImmutableArray.CreateBuilder<PolicyTag>();
        foreach (var tag in _layer.Tags)
        {
            tags.Add(new PolicyTag(
                tag.Attribute, tag.Symbol, tag.Namespace, ClassOf(tag.Class), CategoriesOf(tag.Categories), tag.Place));
        }

        return tags.ToImmutable();
    }

    private ImmutableArray<PolicyEndpoint> Endpoints()
    {
        var endpoints = ImmutableArray.CreateBuilder<PolicyEndpoint>();
        foreach (var entry in _layer.Endpoints?.Value ?? ImmutableArray<EndpointEntry>.Empty)
        {
            endpoints.Add(new PolicyEndpoint
            {
                Id = entry.Id.Value,
                Hosts = entry.Hosts,
                DiKeys = entry.DiKeys,
                Types = entry.Types,
                Provider = entry.Provider,
                Operator = entry.Operator,
                Region = entry.Region,
                Contract = entry.Contract?.Value ?? EndpointContract.StandardTerms,
                MaxClassRank = entry.MaxClass is { IsBroken: false } max ? Math.Max(0, _rank(max.Value)) : 0,
                AllowsAllCategories = entry.AllowedCategories is null,
                AllowedCategories = ImmutableHashSet.CreateRange(StringComparer.Ordinal, CategoriesOf(entry.AllowedCategories)),
                AcceptsNeverSend = entry.AcceptsNeverSend?.Value ?? false,
                RiskAnalysis = entry.RiskAnalysis?.Value,
                Approval = entry.Approval?.Value,
                Models = entry.Models?.Value,
                Training = entry.Training?.Value ?? DataUse.Unknown,
                Storage = entry.Storage?.Value ?? DataUse.Unknown,
                TrainingDataAllowed = entry.TrainingDataAllowed?.Value ?? false,
                Audit = entry.Audit?.Value ?? EndpointAudit.Code,
                Provenance = entry.Provenance?.Value ?? EndpointProvenance.None,
                Evidence = entry.Evidence ?? new EndpointEvidence { Place = entry.Place },
                Place = entry.Place,
            });
        }

        return endpoints.ToImmutable();
    }

    private FlowSection Flow(ImmutableArray<PolicyEndpoint> endpoints) => new()
    {
        Sources = ImmutableArray.CreateRange(_layer.Sources, row => Entry(row, ClassOf(row.Class), removes: false)),
        Sinks = ImmutableArray.CreateRange(_layer.Sinks, row => new FlowEntry
        {
            Symbol = row.Symbol.Value,
            At = row.At,
            EndpointId = Known(row.Endpoint?.Value, endpoints),
            Place = row.Symbol.Place,
        }),
        AiOutputs = ImmutableArray.CreateRange(_layer.AiOutputs, row => Entry(row, null, removes: false)),
        Sanitizers = Sanitizers(),
        UnknownCalls = _layer.UnknownCalls?.Value ?? UnknownCalls.Default,
        Rows = ImmutableArray.CreateRange(
            _layer.Rows?.Value ?? ImmutableArray<Setting<string>>.Empty, static row => new PolicyRow(row.IsBroken ? "" : row.Value, row.Place)),
        PassThrough = ImmutableArray.CreateRange(_layer.PassThrough, row => Entry(row, null, removes: false)),
    };

    /// <summary>One that lowers to a class which nobody knows lowers nothing.</summary>
    private ImmutableArray<FlowEntry> Sanitizers()
    {
        var entries = ImmutableArray.CreateBuilder<FlowEntry>();
        foreach (var row in _layer.Sanitizers)
        {
            var to = row.Class is { IsBroken: false } stated && _rank(stated.Value) >= 0 ? stated.Value : null;
            var entry = Entry(row, to, removes: true);
            if (to is not null || !entry.Removes.IsEmpty)
            {
                entries.Add(entry);
            }
        }

        return entries.ToImmutable();
    }

    private FlowEntry Entry(FlowRow row, string? @class, bool removes) => new()
    {
        Symbol = row.Symbol.Value,
        Class = @class,
        Categories = removes ? ImmutableArray<string>.Empty : CategoriesOf(row.Categories),
        Removes = removes ? CategoriesOf(row.Categories) : ImmutableArray<string>.Empty,
        At = row.At,
        From = row.From,
        To = row.To,
        Place = row.Symbol.Place,
    };

    private DisclosurePolicy Disclosure()
    {
        var defaults = new DisclosurePolicy();
        return new DisclosurePolicy
        {
            Header = _layer.Header?.Value ?? defaults.Header,
            Members = _layer.Members is null ? defaults.Members : ListMerge.Values(_layer.Members),
            Satisfiers = Patterns(_layer.DisclosureSatisfiers),
            Responses = ImmutableArray.CreateRange(_layer.Responses, row => Entry(row, null, removes: false)),
            Languages = ListMerge.Values(_layer.Languages),
        };
    }

    private AuditPolicy Audit()
    {
        var loggers = ImmutableArray.CreateBuilder<AuditLogger>();
        foreach (var text in ListMerge.Values(_layer.Loggers))
        {
            SymbolPattern? method = null;
            var kind = text.StartsWith("M:", StringComparison.Ordinal) && SymbolPattern.TryParse(text, out method) ? AuditLoggerKind.Method
                : text.StartsWith("E:", StringComparison.Ordinal) ? AuditLoggerKind.Event
                : AuditLoggerKind.Category;
            loggers.Add(new AuditLogger(kind, kind == AuditLoggerKind.Event ? text.Substring(2) : text, method));
        }

        return new AuditPolicy
        {
            Satisfiers = Patterns(_layer.AuditSatisfiers),
            Loggers = loggers.ToImmutable(),
            Records = Patterns(_layer.Records),
            RequiredFields = _layer.RequiredFields is null or { IsBroken: true, Value.IsEmpty: true }
                ? AuditPolicy.DefaultRequiredFields
                : ListMerge.Values(_layer.RequiredFields),

            // A class that nobody knows clears for nothing but the lowest.
            MaxClassRank = _layer.AuditMaxClass is not { } stated ? int.MaxValue : stated.IsBroken ? 0 : Math.Max(0, _rank(stated.Value)),
        };
    }

    /// <summary>A class that nobody knows counts as the highest.</summary>
    private string? ClassOf(Setting<string>? id) =>
        id is null ? null : !id.IsBroken && _rank(id.Value) >= 0 ? id.Value : Highest;

    private ImmutableArray<string> CategoriesOf(Setting<ImmutableArray<Setting<string>>>? ids)
    {
        var known = ImmutableArray.CreateBuilder<string>();
        foreach (var id in ListMerge.Values(ids))
        {
            if (_categoryIds.Contains(id))
            {
                known.Add(id);
            }
        }

        return known.ToImmutable();
    }

    private static string? Known(string? id, ImmutableArray<PolicyEndpoint> endpoints)
    {
        foreach (var endpoint in endpoints)
        {
            if (string.Equals(endpoint.Id, id, StringComparison.Ordinal))
            {
                return id;
            }
        }

        return null;
    }

    private static ImmutableArray<SymbolPattern> Patterns(Setting<ImmutableArray<Setting<SymbolPattern>>>? patterns) =>
        patterns is null ? ImmutableArray<SymbolPattern>.Empty : ImmutableArray.CreateRange(patterns.Value, static item => item.Value);
}
