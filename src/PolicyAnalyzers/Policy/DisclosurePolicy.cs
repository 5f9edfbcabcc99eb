using System;
using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy;

/// <summary>How this organisation says that content is AI-generated (interim-report.txt:684).</summary>
internal sealed class DisclosurePolicy
{
    internal static ImmutableArray<string> DefaultMembers { get; } = ImmutableArray.Create(
        "isAIGenerated", "aiGenerated", "generatedByAI", "isGeneratedByAI", "aiDisclosure");

    /// <summary>Name of the response header that discloses.</summary>
    internal string Header { get; init; } = "AI-Disclosure";

    /// <summary>Names of members that disclose when they are set; they have no case.</summary>
    internal ImmutableArray<string> Members { get; init; } = DefaultMembers;

    /// <summary>Filters, middleware, attributes, response types and labelling methods that disclose.</summary>
    internal ImmutableArray<SymbolPattern> Satisfiers { get; init; } = ImmutableArray<SymbolPattern>.Empty;

    /// <summary>More places where content leaves for people.</summary>
    internal ImmutableArray<FlowEntry> Responses { get; init; } = ImmutableArray<FlowEntry>.Empty;

    /// <summary>Languages that a disclosure text must come in.</summary>
    internal ImmutableArray<string> Languages { get; init; } = ImmutableArray<string>.Empty;

    internal bool IsDisclosingMember(string name)
    {
        foreach (var member in Members)
        {
            if (string.Equals(member, name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
