using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Index;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules;

/// <summary>The names from which everything that can matter is found: members that send to a model or bring its output.</summary>
internal static class Anchors
{
    public static Anchor Of(PolicyFlowModel model, Compilation compilation, bool mayCallByHttp)
    {
        var names = new HashSet<string>(model.Catalog.AIAnchorNames, StringComparer.Ordinal);

        var requests = new HashSet<string>(StringComparer.Ordinal);
        if (mayCallByHttp)
        {
            // Plain HTTP is an AI call when its address is that of a model.
            names.UnionWith(model.Catalog.NamesWith(MemberRole.RawHttp));
            RequestNames.Add(requests, compilation, model.Catalog);
        }

        // A helper of another project may be what sends: who calls it is followed to where the data comes from.
        TaggedMetadata.AddNames(compilation, names, new HashSet<string>());
        var declared = new List<FlowEntry>();
        declared.AddRange(model.Policy.Flow.Sinks);
        declared.AddRange(model.Policy.Flow.AiOutputs);
        return (name, receivers) => (names.Contains(name) && MayBeLibrary(model, name, receivers)) || requests.Contains(name) || Matches(declared, name);
    }

    /// <summary>Names of members of a library of AI, or that are declared to bring what a model made: plain HTTP mostly brings other things.</summary>
    public static Anchor Answers(PolicyFlowModel model)
    {
        var names = new HashSet<string>(model.Catalog.AIAnchorNames, StringComparer.Ordinal);
        var declared = new List<FlowEntry>(model.Policy.Flow.AiOutputs);
        return (name, receivers) => (names.Contains(name) && MayBeLibrary(model, name, receivers)) || Matches(declared, name);
    }

    /// <summary>Names of members that answer people or write logs.</summary>
    public static Anchor Exits(PolicyFlowModel model)
    {
        var names = new HashSet<string>(model.Catalog.AnchorNames, StringComparer.Ordinal);
        names.UnionWith(model.Catalog.WriterNames);
        names.UnionWith(model.Catalog.LogNames);
        var declared = new List<FlowEntry>(model.Policy.Disclosure.Responses);
        return (name, receivers) => (names.Contains(name) && MayBeLibrary(model, name, receivers)) || Matches(declared, name);
    }

    /// <summary>
    /// Own types bring members of a library's only by what they derive from; extension methods of a library of AI or HTTP come with
    /// its types.
    /// </summary>
    private static bool MayBeLibrary(PolicyFlowModel model, string name, ImmutableArray<INamedTypeSymbol> receivers)
    {
        foreach (var receiver in receivers)
        {
            if (model.Catalog.FindType(receiver) is { } facts
                && (facts.Roles & (TypeRole.AIClient | TypeRole.AIDecorator | TypeRole.AIMessage | TypeRole.AIOutput | TypeRole.HttpClient | TypeRole.Response)) != 0)
            {
                return true;
            }

            for (var type = receiver.BaseType; type is not null; type = type.BaseType)
            {
                if (!model.IsSource(type) && !type.GetMembers(name).IsEmpty)
                {
                    return true;
                }
            }

            foreach (var type in receiver.AllInterfaces)
            {
                if (!model.IsSource(type) && !type.GetMembers(name).IsEmpty)
                {
                    return true;
                }
            }
        }

        return receivers.IsEmpty;
    }

    private static bool Matches(List<FlowEntry> declared, string name)
    {
        foreach (var entry in declared)
        {
            if (entry.Symbol.MayMatchName(name))
            {
                return true;
            }
        }

        return false;
    }
}
