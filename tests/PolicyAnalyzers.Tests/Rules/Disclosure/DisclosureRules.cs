using System.Collections.Immutable;

namespace PolicyAnalyzers.Tests.Rules.Disclosure;

/// <summary>The rules that marked files of this folder are judged by.</summary>
internal static class DisclosureRules
{
    public static ImmutableArray<string> All { get; } = ["AIP2001", "AIP2002", "AIP2003", "AIP2004", "AIP2005"];
}
