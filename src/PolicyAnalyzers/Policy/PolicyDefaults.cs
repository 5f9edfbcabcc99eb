using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy;

/// <summary>What holds where no file says otherwise.</summary>
internal static class PolicyDefaults
{
    internal const string ConfidentialFrom = "class2";

    /// <summary>The three classes of the Japanese government's scheme (interim-report.txt:843–850), with labels in both languages.</summary>
    internal static ImmutableArray<PolicyClass> Classes { get; } = ImmutableArray.Create(
        new PolicyClass("class1", 0, neverSend: false, ImmutableArray.Create("機密性1", "機密性１情報", "Public")),
        new PolicyClass("class2", 1, neverSend: false, ImmutableArray.Create("機密性2", "機密性２情報", "要機密情報", "Confidential")),
        new PolicyClass("class3", 2, neverSend: true, ImmutableArray.Create("機密性3", "機密性３情報", "Restricted")));

    internal static ImmutableArray<PolicyCategory> Categories { get; } = ImmutableArray.Create(
        new PolicyCategory("personal", 0, neverSend: false),
        new PolicyCategory("specialCare", 1, neverSend: false),
        new PolicyCategory("tradeSecret", 2, neverSend: false),
        new PolicyCategory("credential", 3, neverSend: true));
}
