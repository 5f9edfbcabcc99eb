using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy;

/// <summary>Every key of the waivers and baseline files.</summary>
internal static class WaiverKeys
{
    internal static KeySet Waivers { get; } = new("", "$schema", "version", "waivers");

    internal static KeySet Waiver { get; } = new("waivers[]",
        "id", "rule", "target", "category", "justification", "owner", "approver", "ticket", "compensatingControls", "created", "expires");

    internal static KeySet Baseline { get; } = new("", "$schema", "version", "entries");

    internal static KeySet Entry { get; } = new("entries[]", "rule", "fingerprint", "symbol", "sink");

    /// <summary>Without these a waiver waives nothing.</summary>
    internal static ImmutableArray<string> Mandatory { get; } = ImmutableArray.Create(
        "id", "rule", "target", "category", "justification", "owner", "approver", "created", "expires");

    internal static Choice<WaiverCategory> Category { get; } = new(
        ("waiver", WaiverCategory.Waiver), ("mitigated", WaiverCategory.Mitigated), ("falsePositive", WaiverCategory.FalsePositive));
}
