using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules;

/// <summary>The names from which everything that can matter is found: members that send to a model or bring its output.</summary>
internal static class Anchors
{
    public static Func<string, bool> Of(PolicyFlowModel model, Compilation compilation)
    {
        var names = new HashSet<string>(model.Catalog.AIAnchorNames, StringComparer.Ordinal);

        // Plain HTTP is an AI call when its address is that of a model.
        names.UnionWith(model.Catalog.NamesWith(MemberRole.RawHttp));

        // A helper of another project may be what sends: who calls it is followed to where the data comes from.
        TaggedMetadata.AddNames(compilation, names, new HashSet<string>());
        var declared = new List<FlowEntry>();
        declared.AddRange(model.Policy.Flow.Sinks);
        declared.AddRange(model.Policy.Flow.AiOutputs);
        return name => names.Contains(name) || Matches(declared, name);
    }

    /// <summary>Names of members that answer people.</summary>
    public static Func<string, bool> Exits(PolicyFlowModel model)
    {
        var names = new HashSet<string>(model.Catalog.AnchorNames, StringComparer.Ordinal);
        var declared = new List<FlowEntry>(model.Policy.Disclosure.Responses);
        return name => names.Contains(name) || Matches(declared, name);
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
