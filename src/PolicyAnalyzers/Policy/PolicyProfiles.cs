using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy;

/// <summary>The profiles of the package.</summary>
internal static class PolicyProfiles
{
    internal const string Default = "business";
    internal const string GovernmentJa = "government-ja";

    internal static ImmutableArray<string> All { get; } = ImmutableArray.Create(Default, GovernmentJa, "eu", "frontier");

    /// <summary>What an unknown profile is read as: a mistake must not weaken the rules.</summary>
    internal static string Strictest => GovernmentJa;

    internal static bool IsKnown(string name) => All.IndexOf(name) >= 0;
}
